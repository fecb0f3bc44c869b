import { hospital } from '../hospital'

export const kyorinUniversityHospital = hospital({
  slug: 'kyorin-university-hospital',
  name: '杏林大学医学部付属病院',
  nameKana: 'きょうりんだいがくいがくぶふぞくびょういん',
  registeredName: '杏林大学医学部付属病院',
  medicalInstitutionCode: '133619285',
  municipality: '132047',
  postalCode: '181-0004',
  address: '東京都三鷹市新川六丁目20番2号',
  latitude: 35.67917,
  longitude: 139.565688,
  designations: [
    {
      type: 'regional-core',
      basis: 'unofficialList2018',
      confidence: 'medium',
      note: '平成30年（2018年）4月の一覧にもとづきます。現在の指定は未確認です。',
    },
    { type: 'metropolitan-childhood', basis: 'portalChildhood2025', confidence: 'high' },
  ],
  confidence: 'medium',
})
