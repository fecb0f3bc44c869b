import { hospital } from '../hospital'

export const juntendoNerimaHospital = hospital({
  slug: 'juntendo-nerima-hospital',
  name: '順天堂大学医学部附属練馬病院',
  nameKana: 'じゅんてんどうだいがくいがくぶふぞくねりまびょういん',
  registeredName: '学校法人 順天堂 順天堂大学医学部附属練馬病院',
  medicalInstitutionCode: '132070928',
  municipality: '131202',
  postalCode: '177-0033',
  address: '東京都練馬区高野台三丁目1番10号',
  latitude: 35.744465,
  longitude: 139.613951,
  designations: [
    {
      type: 'metropolitan-core',
      validFrom: '2016-04',
      basis: 'metropolitanPress2016',
      confidence: 'medium',
      note: '平成28年（2016年）4月の東京都の発表にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
