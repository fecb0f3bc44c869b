import { hospital } from '../hospital'

export const tokyoMedicalUniversityHachioji = hospital({
  slug: 'tokyo-medical-university-hachioji',
  name: '東京医科大学八王子医療センター',
  nameKana: 'とうきょういかだいがくはちおうじいりょうせんたー',
  registeredName: '東京医科大学八王子医療センター',
  medicalInstitutionCode: '132970051',
  municipality: '132012',
  postalCode: '193-0944',
  address: '東京都八王子市館町1163番地',
  latitude: 35.624843,
  longitude: 139.288208,
  designations: [
    {
      type: 'regional-core',
      basis: 'unofficialList2018',
      confidence: 'medium',
      note: '平成30年（2018年）4月の一覧にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
