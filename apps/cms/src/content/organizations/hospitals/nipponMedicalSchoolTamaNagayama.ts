import { hospital } from '../hospital'

export const nipponMedicalSchoolTamaNagayama = hospital({
  slug: 'nippon-medical-school-tama-nagayama',
  name: '日本医科大学多摩永山病院',
  registeredName: '日本医科大学多摩永山病院',
  medicalInstitutionCode: '135070016',
  municipality: '132241',
  postalCode: '206-0025',
  address: '東京都多摩市永山一丁目7番地1',
  latitude: 35.631485,
  longitude: 139.445637,
  designations: [
    {
      type: 'regional-core',
      basis: 'mhlwRecommendation2021',
      confidence: 'low',
      note: '国の資料に書かれた病院の数からの推定です。現在の指定は未確認です。',
    },
  ],
  confidence: 'low',
})
