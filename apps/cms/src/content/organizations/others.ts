import type { OrganizationSeed } from '../types/documents'

/** The organizations beside the hospitals that publish, own or offer what the portal lists. */
export const otherOrganizations: readonly OrganizationSeed[] = [
  {
    key: 'organization:tokyo-hokeniryo',
    slug: 'tokyo-hokeniryo',
    name: '東京都保健医療局',
    nameKana: 'とうきょうとほけんいりょうきょく',
    kind: 'public-office',
    confidence: 'high',
  },
  {
    key: 'organization:ganjoho',
    slug: 'ganjoho',
    name: '国立がん研究センター がん情報サービス',
    nameKana: 'こくりつがんけんきゅうせんたーがんじょうほうさーびす',
    kind: 'association',
    website: 'https://ganjoho.jp/',
    confidence: 'high',
  },
  {
    key: 'organization:tokyo-sanpo',
    slug: 'tokyo-sanpo',
    name: '東京産業保健総合支援センター',
    nameKana: 'とうきょうさんぎょうほけんそうごうしえんせんたー',
    kind: 'support-center',
    confidence: 'high',
  },
  {
    key: 'organization:tokyo-sharoushi',
    slug: 'tokyo-sharoushi',
    name: '東京都社会保険労務士会',
    nameKana: 'とうきょうとしゃかいほけんろうむしかい',
    kind: 'association',
    confidence: 'high',
  },
]
