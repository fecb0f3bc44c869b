import { hospital } from '../hospital'

export const nihonUniversityItabashiHospital = hospital({
  slug: 'nihon-university-itabashi-hospital',
  name: '日本大学医学部附属板橋病院',
  registeredName: '日本大学医学部附属板橋病院',
  medicalInstitutionCode: '131911502',
  municipality: '131199',
  postalCode: '173-0032',
  address: '東京都板橋区大谷口上町30番1号',
  latitude: 35.749053,
  longitude: 139.691976,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
