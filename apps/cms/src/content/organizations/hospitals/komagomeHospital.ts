import { hospital } from '../hospital'

export const komagomeHospital = hospital({
  slug: 'komagome-hospital',
  name: '東京都立駒込病院',
  nameKana: 'とうきょうとりつこまごめびょういん',
  registeredName: '地方独立行政法人 東京都立病院機構 東京都立駒込病院',
  medicalInstitutionCode: '130570945',
  municipality: '131059',
  postalCode: '113-8677',
  address: '東京都文京区本駒込三丁目18番22号',
  latitude: 35.727752,
  longitude: 139.754442,
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
