import { hospital } from '../hospital'

export const stLukesInternationalHospital = hospital({
  slug: 'st-lukes-international-hospital',
  name: '聖路加国際病院',
  registeredName: '聖路加国際病院',
  medicalInstitutionCode: '130270751',
  municipality: '131024',
  postalCode: '104-8560',
  address: '東京都中央区明石町9番1号',
  latitude: 35.667003,
  longitude: 139.777695,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
