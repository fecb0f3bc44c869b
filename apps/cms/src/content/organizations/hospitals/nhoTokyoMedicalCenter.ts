import { hospital } from '../hospital'

export const nhoTokyoMedicalCenter = hospital({
  slug: 'nho-tokyo-medical-center',
  name: '国立病院機構東京医療センター',
  nameKana: 'こくりつびょういんきこうとうきょういりょうせんたー',
  registeredName: '独立行政法人 国立病院機構 東京医療センター',
  medicalInstitutionCode: '138615288',
  municipality: '131105',
  postalCode: '152-0021',
  address: '東京都目黒区東が丘二丁目5番1号',
  latitude: 35.628086,
  longitude: 139.664591,
  designations: [{ type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' }],
  confidence: 'high',
})
