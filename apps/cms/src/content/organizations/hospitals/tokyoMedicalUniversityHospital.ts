import { hospital } from '../hospital'

export const tokyoMedicalUniversityHospital = hospital({
  slug: 'tokyo-medical-university-hospital',
  name: '東京医科大学病院',
  nameKana: 'とうきょういかだいがくびょういん',
  registeredName: '東京医科大学病院',
  medicalInstitutionCode: '130415018',
  municipality: '131041',
  postalCode: '160-0023',
  address: '東京都新宿区西新宿六丁目7番1号',
  latitude: 35.693426,
  longitude: 139.690969,
  designations: [{ type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' }],
  confidence: 'high',
})
