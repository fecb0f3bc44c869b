import { hospital } from '../hospital'

export const nttMedicalCenterTokyo = hospital({
  slug: 'ntt-medical-center-tokyo',
  name: 'NTT東日本関東病院',
  registeredName: 'NTT東日本関東病院',
  medicalInstitutionCode: '130970095',
  municipality: '131091',
  postalCode: '141-0022',
  address: '東京都品川区東五反田五丁目9番22号',
  latitude: 35.629593,
  longitude: 139.722866,
  designations: [{ type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' }],
  confidence: 'high',
})
