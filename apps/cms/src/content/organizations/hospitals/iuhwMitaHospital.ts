import { hospital } from '../hospital'

export const iuhwMitaHospital = hospital({
  slug: 'iuhw-mita-hospital',
  name: '国際医療福祉大学三田病院',
  nameKana: 'こくさいいりょうふくしだいがくみたびょういん',
  registeredName: '国際医療福祉大学三田病院',
  medicalInstitutionCode: '130370759',
  municipality: '131032',
  postalCode: '108-8329',
  address: '東京都港区三田一丁目4番3号',
  latitude: 35.653812,
  longitude: 139.741333,
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
