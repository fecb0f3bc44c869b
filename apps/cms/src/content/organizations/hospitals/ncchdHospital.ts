import { hospital } from '../hospital'

export const ncchdHospital = hospital({
  slug: 'ncchd-hospital',
  name: '国立成育医療研究センター',
  nameKana: 'こくりつせいいくいりょうけんきゅうせんたー',
  registeredName: '国立研究開発法人 国立成育医療研究センター',
  medicalInstitutionCode: '138615312',
  municipality: '131121',
  postalCode: '157-0074',
  address: '東京都世田谷区大蔵二丁目10番1号',
  latitude: 35.633329,
  longitude: 139.613087,
  designations: [
    { type: 'childhood-core', basis: 'portalChildhood2025', confidence: 'high' },
    {
      type: 'genome-hub',
      basis: 'genomeHubs2019',
      confidence: 'medium',
      note: '令和元年（2019年）9月に公表された一覧にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
