import { hospital } from '../hospital'

export const keioUniversityHospital = hospital({
  slug: 'keio-university-hospital',
  name: '慶應義塾大学病院',
  nameKana: 'けいおうぎじゅくだいがくびょういん',
  registeredName: '慶應義塾大学病院',
  medicalInstitutionCode: '130415067',
  municipality: '131041',
  postalCode: '160-0016',
  address: '東京都新宿区信濃町35番地',
  latitude: 35.682271,
  longitude: 139.719788,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
    {
      type: 'genome-core',
      basis: 'genomeCores2020',
      confidence: 'medium',
      note: '令和2年（2020年）3月に公表された一覧にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
