import { hospital } from '../hospital'

export const tokyoShinagawaHospital = hospital({
  slug: 'tokyo-shinagawa-hospital',
  name: '東京品川病院',
  nameKana: 'とうきょうしながわびょういん',
  registeredName: '社会医療法人社団 東京巨樹の会 東京品川病院',
  medicalInstitutionCode: '130970590',
  municipality: '131091',
  postalCode: '140-0011',
  address: '東京都品川区東大井六丁目3番22号',
  latitude: 35.602507,
  longitude: 139.735566,
  designations: [
    {
      type: 'metropolitan-cooperation',
      cancers: ['colorectal'],
      basis: 'shinagawa2025',
      confidence: 'medium',
      note: '令和7年（2025年）4月時点の資料にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
