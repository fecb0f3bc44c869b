import { hospital } from '../hospital'

export const nhoDisasterMedicalCenter = hospital({
  slug: 'nho-disaster-medical-center',
  name: '国立病院機構災害医療センター',
  nameKana: 'こくりつびょういんきこうさいがいいりょうせんたー',
  registeredName: '独立行政法人 国立病院機構 災害医療センター',
  medicalInstitutionCode: '138670077',
  municipality: '132021',
  postalCode: '190-0014',
  address: '東京都立川市緑町3256番地',
  latitude: 35.707447,
  longitude: 139.40441,
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
