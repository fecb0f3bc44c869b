import { hospital } from '../hospital'

export const tokyoKyosaiHospital = hospital({
  slug: 'tokyo-kyosai-hospital',
  name: '東京共済病院',
  nameKana: 'とうきょうきょうさいびょういん',
  registeredName: '国家公務員共済組合連合会 東京共済病院',
  medicalInstitutionCode: '131015262',
  municipality: '131105',
  postalCode: '153-0061',
  address: '東京都目黒区中目黒二丁目3番8号',
  latitude: 35.640829,
  longitude: 139.705866,
  designations: [
    {
      type: 'metropolitan-cooperation',
      cancers: ['breast'],
      basis: 'tokyoKyosai2012',
      confidence: 'medium',
      note: '平成24年（2012年）4月時点の資料にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
