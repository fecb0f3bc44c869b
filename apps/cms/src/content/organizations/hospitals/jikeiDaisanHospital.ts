import { hospital } from '../hospital'

export const jikeiDaisanHospital = hospital({
  slug: 'jikei-daisan-hospital',
  name: '東京慈恵会医科大学附属第三病院',
  nameKana: 'とうきょうじけいかいいかだいがくふぞくだいさんびょういん',
  registeredName: '東京慈恵会医科大学附属第三病院',
  medicalInstitutionCode: '134514188',
  municipality: '132195',
  postalCode: '201-0003',
  address: '東京都狛江市和泉本町四丁目11番1号',
  latitude: 35.644011,
  longitude: 139.568405,
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
