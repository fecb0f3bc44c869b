import { hospital } from '../hospital'

export const juntendoUniversityHospital = hospital({
  slug: 'juntendo-university-hospital',
  name: '順天堂大学医学部附属順天堂医院',
  nameKana: 'じゅんてんどうだいがくいがくぶふぞくじゅんてんどういいん',
  registeredName: '順天堂大学医学部附属 順天堂医院',
  medicalInstitutionCode: '130514836',
  municipality: '131059',
  postalCode: '113-0033',
  address: '東京都文京区本郷三丁目1番3号',
  latitude: 35.704428,
  longitude: 139.762937,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
