import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

/** Kept item 4: the grant for companies that employ people with cancer. */
export const grant: ResourceSeed = {
  key: 'resource:employment-grant',
  slug: 'employment-grant',
  title: '東京都難病・がん患者就業支援奨励金',
  type: 'grant',
  summary:
    '難病やがんの患者さんの治療と仕事の両立に取り組む企業を支援する、東京都の奨励金です。金額や条件、申請の期限は変わることがあるため、申請の前に最新の案内を確かめてください。',
  audiences: ['employer'],
  topics: [ref('topic:work'), ref('topic:money')],
  inquiry: METROPOLITAN_INQUIRY,
  sources: [RENEWAL_DOCUMENT],
}
