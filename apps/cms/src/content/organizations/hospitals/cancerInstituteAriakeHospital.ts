import { hospital } from '../hospital'

export const cancerInstituteAriakeHospital = hospital({
  slug: 'cancer-institute-ariake-hospital',
  name: 'がん研究会有明病院',
  nameKana: 'がんけんきゅうかいありあけびょういん',
  registeredName: '公益財団法人 がん研究会 有明病院',
  medicalInstitutionCode: '130870923',
  municipality: '131083',
  postalCode: '135-0063',
  address: '東京都江東区有明三丁目8番31号',
  latitude: 35.629417,
  longitude: 139.796671,
  designations: [
    { type: 'prefectural-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    {
      type: 'genome-hub',
      basis: 'genomeHubs2019',
      confidence: 'medium',
      note: '令和元年（2019年）9月に公表された一覧にもとづきます。現在の指定は未確認です。',
    },
  ],
  furtherSources: ['tokyoHospitalList', 'portalTypes2025'],
  confidence: 'medium',
})
