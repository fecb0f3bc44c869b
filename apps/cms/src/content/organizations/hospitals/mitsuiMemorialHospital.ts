import { hospital } from '../hospital'

export const mitsuiMemorialHospital = hospital({
  slug: 'mitsui-memorial-hospital',
  name: '三井記念病院',
  nameKana: 'みついきねんびょういん',
  registeredName: '社会福祉法人 三井記念病院',
  medicalInstitutionCode: '130110098',
  municipality: '131016',
  postalCode: '101-0024',
  address: '東京都千代田区神田和泉町1番地',
  latitude: 35.699704,
  longitude: 139.777907,
  designations: [
    {
      type: 'metropolitan-core',
      validFrom: '2016-04',
      basis: 'metropolitanPress2016',
      confidence: 'medium',
      note: '平成28年（2016年）4月の東京都の発表にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
