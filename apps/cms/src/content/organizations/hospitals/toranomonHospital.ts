import { hospital } from '../hospital'

export const toranomonHospital = hospital({
  slug: 'toranomon-hospital',
  name: '虎の門病院',
  nameKana: 'とらのもんびょういん',
  registeredName: '虎の門病院',
  medicalInstitutionCode: '130314732',
  municipality: '131032',
  postalCode: '105-0001',
  address: '東京都港区虎ノ門二丁目2番2号',
  latitude: 35.66849,
  longitude: 139.746192,
  designations: [{ type: 'regional-core', basis: 'mhlwRecommendation2021', confidence: 'high' }],
  confidence: 'high',
})
