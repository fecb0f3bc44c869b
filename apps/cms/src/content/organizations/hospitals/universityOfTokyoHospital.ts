import { hospital } from '../hospital'

export const universityOfTokyoHospital = hospital({
  slug: 'university-of-tokyo-hospital',
  name: '東京大学医学部附属病院',
  nameKana: 'とうきょうだいがくいがくぶふぞくびょういん',
  registeredName: '東京大学医学部附属病院',
  medicalInstitutionCode: '138814790',
  municipality: '131059',
  postalCode: '113-0033',
  address: '東京都文京区本郷七丁目3番1号',
  latitude: 35.711585,
  longitude: 139.763725,
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
