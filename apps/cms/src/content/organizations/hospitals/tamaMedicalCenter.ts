import { hospital } from '../hospital'

export const tamaMedicalCenter = hospital({
  slug: 'tama-medical-center',
  name: '東京都立多摩総合医療センター',
  nameKana: 'とうきょうとりつたまそうごういりょうせんたー',
  registeredName: '地方独立行政法人 東京都立病院機構 東京都立多摩総合医療センター',
  medicalInstitutionCode: '133870169',
  municipality: '132063',
  postalCode: '183-8524',
  address: '東京都府中市武蔵台二丁目8番地の29',
  latitude: 35.691767,
  longitude: 139.462904,
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
