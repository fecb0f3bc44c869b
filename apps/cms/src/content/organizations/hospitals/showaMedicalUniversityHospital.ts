import { hospital } from '../hospital'

export const showaMedicalUniversityHospital = hospital({
  slug: 'showa-medical-university-hospital',
  name: '昭和医科大学病院',
  nameKana: 'しょうわいかだいがくびょういん',
  registeredName: '昭和医科大学病院',
  medicalInstitutionCode: '130915413',
  formerNames: [{ name: '昭和大学病院', nameKana: 'しょうわだいがくびょういん' }],
  municipality: '131091',
  postalCode: '142-0064',
  address: '東京都品川区旗の台一丁目5番8号',
  latitude: 35.608989,
  longitude: 139.703332,
  designations: [{ type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' }],
  confidence: 'high',
})
