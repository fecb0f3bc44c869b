import { hospital } from '../hospital'

export const omeMedicalCenter = hospital({
  slug: 'ome-medical-center',
  name: '市立青梅総合医療センター',
  nameKana: 'しりつおうめそうごういりょうせんたー',
  registeredName: '市立青梅総合医療センター',
  medicalInstitutionCode: '132815744',
  formerNames: [{ name: '青梅市立総合病院', nameKana: 'おうめしりつそうごうびょういん' }],
  municipality: '132055',
  postalCode: '198-0042',
  address: '東京都青梅市東青梅四丁目16番地5',
  latitude: 35.784624,
  longitude: 139.280954,
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
