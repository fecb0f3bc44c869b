import { hospital } from '../hospital'

export const instituteOfScienceTokyoHospital = hospital({
  slug: 'institute-of-science-tokyo-hospital',
  name: '東京科学大学病院',
  nameKana: 'とうきょうかがくだいがくびょういん',
  registeredName: '東京科学大学病院',
  medicalInstitutionCode: '138814774',
  formerNames: [{ name: '東京医科歯科大学病院', nameKana: 'とうきょういかしかだいがくびょういん' }],
  municipality: '131059',
  postalCode: '113-0034',
  address: '東京都文京区湯島一丁目5番45号',
  latitude: 35.701413,
  longitude: 139.764617,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
    {
      type: 'genome-hub',
      basis: 'genomeHubs2019',
      confidence: 'medium',
      note: '令和元年（2019年）9月に公表された一覧にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
