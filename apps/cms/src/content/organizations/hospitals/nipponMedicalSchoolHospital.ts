import { hospital } from '../hospital'

export const nipponMedicalSchoolHospital = hospital({
  slug: 'nippon-medical-school-hospital',
  name: '日本医科大学付属病院',
  registeredName: '日本医科大学付属病院',
  medicalInstitutionCode: '130510347',
  municipality: '131059',
  postalCode: '113-0022',
  address: '東京都文京区千駄木一丁目1番5号',
  latitude: 35.722748,
  longitude: 139.75898,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
