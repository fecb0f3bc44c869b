import { hospital } from '../hospital'

export const saiseikaiCentralHospital = hospital({
  slug: 'saiseikai-central-hospital',
  name: '東京都済生会中央病院',
  nameKana: 'とうきょうとさいせいかいちゅうおうびょういん',
  registeredName: '東京都済生会中央病院',
  medicalInstitutionCode: '130314757',
  municipality: '131032',
  postalCode: '108-0073',
  address: '東京都港区三田一丁目4番17号',
  latitude: 35.653812,
  longitude: 139.741333,
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
