import { hospital } from '../hospital'

export const tachikawaHospital = hospital({
  slug: 'tachikawa-hospital',
  name: '国家公務員共済組合連合会立川病院',
  nameKana: 'こっかこうむいんきょうさいくみあいれんごうかいたちかわびょういん',
  registeredName: '国家公務員共済組合連合会 立川病院',
  medicalInstitutionCode: '133015716',
  municipality: '132021',
  postalCode: '190-0022',
  address: '東京都立川市錦町四丁目2番22号',
  latitude: 35.69135,
  longitude: 139.421259,
  designations: [
    {
      type: 'regional-core',
      basis: 'gemmed2025',
      confidence: 'medium',
      note: '新たに指定する方針が決まったという令和7年（2025年）2月の記事にもとづきます。現在の指定は未確認です。',
    },
  ],
  confidence: 'medium',
})
