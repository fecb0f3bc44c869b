import { CONSULTATION_DESKS } from '../contentItems/sources'
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
    summary:
      '治療と仕事の両立について、職場からも、働く患者さんからも無料で申し込める支援を行っています。',
    sources: [CONSULTATION_DESKS],
    confidence: 'high',
  },
  {
    key: 'organization:regional-occupational-health-center',
    slug: 'regional-occupational-health-center',
    name: '地域産業保健センター（地域窓口）',
    nameKana: 'ちいきさんぎょうほけんせんたー',
    kind: 'support-center',
    summary:
      '働く人が50人未満の小さな職場の、事業主とそこで働く方のための窓口です。健康管理について相談できます。',
    sources: [CONSULTATION_DESKS],
    confidence: 'high',
  },
  {
    key: 'organization:tokyo-rosai-desk',
    slug: 'tokyo-rosai-desk',
    name: '東京労災病院 両立支援相談窓口',
    nameKana: 'とうきょうろうさいびょういん りょうりつしえんそうだんまどぐち',
    kind: 'support-center',
    summary: '治療と仕事の両立について相談できます。この病院にかかっていない方も相談できます。',
    sources: [CONSULTATION_DESKS],
    confidence: 'high',
  },
  {
    key: 'organization:hello-work-tokyo',
    slug: 'hello-work-tokyo',
    name: '東京のハローワーク',
    nameKana: 'とうきょうのはろーわーく',
    kind: 'public-office',
    summary:
      '仕事を探す方のための機関です。長く療養している方（がんの方など）の就職の相談にも対応しています。',
    sources: [CONSULTATION_DESKS],
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
