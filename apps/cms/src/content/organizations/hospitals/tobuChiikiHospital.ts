import { hospital } from '../hospital'

export const tobuChiikiHospital = hospital({
  slug: 'tobu-chiiki-hospital',
  name: '東京都立東部地域病院',
  nameKana: 'とうきょうとりつとうぶちいきびょういん',
  registeredName: '地方独立行政法人 東京都立病院機構 東京都立東部地域病院',
  medicalInstitutionCode: '132271138',
  municipality: '131229',
  postalCode: '125-8512',
  address: '東京都葛飾区亀有五丁目14番1号',
  latitude: 35.76764,
  longitude: 139.847139,
  designations: [
    {
      type: 'metropolitan-cooperation',
      basis: 'tobuChiiki',
      confidence: 'medium',
      note: '病院のページにもとづきます。どのがんについての指定か、また現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
