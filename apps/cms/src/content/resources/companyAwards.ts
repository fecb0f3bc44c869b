import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

/** Kept item 3: the commendation of companies, which ended in fiscal 2017, and its casebook. */
export const companyAwards: readonly ResourceSeed[] = [
  {
    key: 'resource:award-results',
    slug: 'company-award-results',
    title: 'がん患者の治療と仕事の両立への優良な取り組みを行う企業表彰 これまでの表彰結果について',
    type: 'award',
    summary:
      'がん患者さんの治療と仕事の両立に、優れた取り組みを行った企業の表彰結果です。表彰は平成29年度（2017年度）で終了しました。',
    publisher: METROPOLITAN,
    audiences: ['employer'],
    topics: [ref('topic:work')],
    ended: true,
    endedNote: '表彰は平成29年度（2017年度）で終了しました。参考のため残しています。',
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  },
  {
    key: 'resource:casebook',
    slug: 'company-casebook',
    title: '企業でできるがん対策事例紹介集～検診から就労支援まで～',
    type: 'casebook',
    summary: 'がん検診から就労支援まで、企業が行ったがん対策の例を紹介しています。',
    publisher: METROPOLITAN,
    audiences: ['employer'],
    topics: [ref('topic:work')],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  },
]
