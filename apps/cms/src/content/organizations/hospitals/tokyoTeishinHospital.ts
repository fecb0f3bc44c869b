import { hospital } from '../hospital'

export const tokyoTeishinHospital = hospital({
  slug: 'tokyo-teishin-hospital',
  name: '東京逓信病院',
  nameKana: 'とうきょうていしんびょういん',
  registeredName: '東京逓信病院',
  medicalInstitutionCode: '139516824',
  municipality: '131016',
  postalCode: '102-0071',
  address: '東京都千代田区富士見二丁目14番23号',
  latitude: 35.698126,
  longitude: 139.743057,
  designations: [
    {
      type: 'metropolitan-cooperation',
      cancers: ['lung', 'stomach', 'colorectal', 'breast', 'prostate'],
      basis: 'teishin2018',
      confidence: 'medium',
      note: '平成30年（2018年）4月時点の資料にもとづきます。現在の指定は未確認です。',
    },
  ],
  furtherSources: ['metropolitanPress2018'],
  confidence: 'medium',
})
