import { hospital } from '../hospital'

export const japaneseRedCrossMedicalCenter = hospital({
  slug: 'japanese-red-cross-medical-center',
  name: '日本赤十字社医療センター',
  registeredName: '日本赤十字社医療センター',
  medicalInstitutionCode: '131315233',
  municipality: '131130',
  postalCode: '150-0012',
  address: '東京都渋谷区広尾四丁目1番22号',
  latitude: 35.65375,
  longitude: 139.719721,
  designations: [{ type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' }],
  confidence: 'high',
})
