import { hospital } from '../hospital'

export const kantoCentralHospital = hospital({
  slug: 'kanto-central-hospital',
  name: '関東中央病院',
  nameKana: 'かんとうちゅうおうびょういん',
  registeredName: '公立学校共済組合 関東中央病院',
  medicalInstitutionCode: '131215334',
  municipality: '131121',
  postalCode: '158-0098',
  address: '東京都世田谷区上用賀六丁目25番1号',
  latitude: 35.635621,
  longitude: 139.624712,
  designations: [
    {
      type: 'metropolitan-core',
      validFrom: '2022-04',
      basis: 'kantoCentral2022',
      confidence: 'medium',
      note: '病院のページにもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
