import { hospital } from '../hospital'

export const tohoUniversityOmoriMedicalCenter = hospital({
  slug: 'toho-university-omori-medical-center',
  name: '東邦大学医療センター大森病院',
  nameKana: 'とうほうだいがくいりょうせんたーおおもりびょういん',
  registeredName: '東邦大学医療センター大森病院',
  medicalInstitutionCode: '131113356',
  municipality: '131113',
  postalCode: '143-0015',
  address: '東京都大田区大森西六丁目11番1号',
  latitude: 35.568681,
  longitude: 139.726742,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
