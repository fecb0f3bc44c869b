import { hospital } from '../hospital'

export const bokutohHospital = hospital({
  slug: 'bokutoh-hospital',
  name: '東京都立墨東病院',
  nameKana: 'とうきょうとりつぼくとうびょういん',
  registeredName: '地方独立行政法人 東京都立病院機構 東京都立墨東病院',
  medicalInstitutionCode: '130770792',
  municipality: '131075',
  postalCode: '130-8575',
  address: '東京都墨田区江東橋4-23-15',
  latitude: 35.695011,
  longitude: 139.817372,
  designations: [{ type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' }],
  confidence: 'high',
})
