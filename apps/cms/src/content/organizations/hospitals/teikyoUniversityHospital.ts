import { hospital } from '../hospital'

export const teikyoUniversityHospital = hospital({
  slug: 'teikyo-university-hospital',
  name: '帝京大学医学部附属病院',
  nameKana: 'ていきょうだいがくいがくぶふぞくびょういん',
  registeredName: '帝京大学医学部附属病院',
  medicalInstitutionCode: '131919588',
  municipality: '131199',
  postalCode: '173-0003',
  address: '東京都板橋区加賀二丁目11番1号',
  latitude: 35.757734,
  longitude: 139.715068,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
