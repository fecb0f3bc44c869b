import { hospital } from '../hospital'

export const tokyoChildrensMedicalCenter = hospital({
  slug: 'tokyo-childrens-medical-center',
  name: '東京都立小児総合医療センター',
  nameKana: 'とうきょうとりつしょうにそうごういりょうせんたー',
  registeredName: '地方独立行政法人 東京都立病院機構 東京都立小児総合医療センター',
  medicalInstitutionCode: '133870151',
  municipality: '132063',
  postalCode: '183-8561',
  address: '東京都府中市武蔵台二丁目8番地の29',
  latitude: 35.691767,
  longitude: 139.462904,
  designations: [{ type: 'childhood-core', basis: 'portalChildhood2025', confidence: 'high' }],
  confidence: 'high',
})
