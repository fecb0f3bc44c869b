import { hospital } from '../hospital'

export const nationalCancerCenterHospital = hospital({
  slug: 'national-cancer-center-hospital',
  name: '国立がん研究センター中央病院',
  nameKana: 'こくりつがんけんきゅうせんたーちゅうおうびょういん',
  registeredName: '国立研究開発法人 国立がん研究センター中央病院',
  medicalInstitutionCode: '138616104',
  municipality: '131024',
  postalCode: '104-0045',
  address: '東京都中央区築地五丁目1番1号',
  latitude: 35.662878,
  longitude: 139.767886,
  designations: [
    { type: 'national-cancer-center', basis: 'tokyoHospitalList', confidence: 'high' },
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
