import { hospital } from '../hospital'

export const musashinoRedCrossHospital = hospital({
  slug: 'musashino-red-cross-hospital',
  name: '武蔵野赤十字病院',
  nameKana: 'むさしのせきじゅうじびょういん',
  registeredName: '武蔵野赤十字病院',
  medicalInstitutionCode: '133315728',
  municipality: '132039',
  postalCode: '180-0023',
  address: '東京都武蔵野市境南町一丁目26番1号',
  latitude: 35.698655,
  longitude: 139.548598,
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
