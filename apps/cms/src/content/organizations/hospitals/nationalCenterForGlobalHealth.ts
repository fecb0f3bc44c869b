import { hospital } from '../hospital'

export const nationalCenterForGlobalHealth = hospital({
  slug: 'national-center-for-global-health',
  name: '国立国際医療センター',
  nameKana: 'こくりつこくさいいりょうせんたー',
  registeredName: '国立健康危機管理研究機構 国立国際医療センター',
  medicalInstitutionCode: '138615072',
  formerNames: [
    {
      name: '国立国際医療研究センター病院',
      nameKana: 'こくりつこくさいいりょうけんきゅうせんたーびょういん',
    },
  ],
  municipality: '131041',
  postalCode: '162-0052',
  address: '東京都新宿区戸山一丁目21番1号',
  latitude: 35.703747,
  longitude: 139.718015,
  designations: [
    { type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'high',
})
