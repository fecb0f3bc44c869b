import { hospital } from '../hospital'

export const jikeiUniversityHospital = hospital({
  slug: 'jikei-university-hospital',
  name: '東京慈恵会医科大学附属病院',
  nameKana: 'とうきょうじけいかいいかだいがくふぞくびょういん',
  registeredName: '東京慈恵会医科大学附属病院',
  medicalInstitutionCode: '130310243',
  municipality: '131032',
  postalCode: '105-0003',
  address: '東京都港区西新橋三丁目19番18号',
  latitude: 35.663308,
  longitude: 139.751064,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
