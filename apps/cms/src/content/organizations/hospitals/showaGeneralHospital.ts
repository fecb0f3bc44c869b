import { hospital } from '../hospital'

export const showaGeneralHospital = hospital({
  slug: 'showa-general-hospital',
  name: '公立昭和病院',
  nameKana: 'こうりつしょうわびょういん',
  registeredName: '公立昭和病院',
  medicalInstitutionCode: '134314407',
  municipality: '132110',
  postalCode: '187-0002',
  address: '東京都小平市花小金井八丁目1番1号',
  latitude: 35.733213,
  longitude: 139.503854,
  designations: [
    {
      type: 'regional-core',
      basis: 'unofficialList2018',
      confidence: 'medium',
      note: '平成30年（2018年）4月の一覧にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
