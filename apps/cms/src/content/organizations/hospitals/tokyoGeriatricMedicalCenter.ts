import { hospital } from '../hospital'

export const tokyoGeriatricMedicalCenter = hospital({
  slug: 'tokyo-geriatric-medical-center',
  name: '東京都健康長寿医療センター',
  nameKana: 'とうきょうとけんこうちょうじゅいりょうせんたー',
  registeredName: '東京都健康長寿医療センター',
  medicalInstitutionCode: '131970862',
  municipality: '131199',
  postalCode: '173-0015',
  address: '東京都板橋区栄町35番2号',
  latitude: 35.753072,
  longitude: 139.702148,
  designations: [
    {
      type: 'metropolitan-cooperation',
      cancers: ['lung', 'stomach', 'colorectal', 'prostate'],
      basis: 'formerPortal2019',
      confidence: 'medium',
      note: '令和元年（2019年）9月時点の資料にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
