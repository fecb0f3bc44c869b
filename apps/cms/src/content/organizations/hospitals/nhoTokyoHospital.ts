import { hospital } from '../hospital'

export const nhoTokyoHospital = hospital({
  slug: 'nho-tokyo-hospital',
  name: '国立病院機構東京病院',
  nameKana: 'こくりつびょういんきこうとうきょうびょういん',
  registeredName: '独立行政法人 国立病院機構 東京病院',
  medicalInstitutionCode: '138715567',
  municipality: '132217',
  postalCode: '204-0023',
  address: '東京都清瀬市竹丘三丁目1番1号',
  latitude: 35.765609,
  longitude: 139.50407,
  designations: [
    {
      type: 'metropolitan-cooperation',
      cancers: ['lung'],
      basis: 'tokyoHospital2017',
      confidence: 'medium',
      note: '平成29年（2017年）4月時点の資料にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
