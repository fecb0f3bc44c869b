import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

/** Survey reports of kept item 5, and the survey that is kept item 7. */
export const surveys: readonly ResourceSeed[] = [
  {
    key: 'resource:survey-report-2022',
    slug: 'work-survey-report-2022',
    title: '東京都がん患者の治療と仕事の両立に関する調査報告書',
    type: 'report',
    summary:
      'がん患者さんの治療と仕事の両立について東京都が行った調査の報告書です。令和4年（2022年）1月にまとめました。',
    publisher: METROPOLITAN,
    editionDate: '2022-01',

    audiences: ['employer', 'medical', 'public'],
    topics: [ref('topic:work')],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  },
  {
    key: 'resource:survey-report-2019',
    slug: 'cancer-care-survey-report-2019',
    title: '東京都がん医療等に係る実態調査報告書',
    type: 'report',
    summary:
      'がん医療などについて東京都が行った実態調査の報告書です。「がん患者の就労等に関する実態調査」の報告書を含みます。平成31年（2019年）3月にまとめました。',
    publisher: METROPOLITAN,
    editionDate: '2019-03',

    audiences: ['employer', 'medical', 'public'],
    topics: [ref('topic:work')],
    aliases: [{ name: 'がん患者の就労等に関する実態調査' }],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  },
  {
    key: 'resource:head-and-neck-survey',
    slug: 'head-and-neck-survivor-survey',
    title: '頭頸部がんサバイバーの治療と就労のためのアンケート調査',
    type: 'survey',
    summary: '頭や首のがん（頭頸部がん）を経験した方の、治療と就労についてのアンケート調査です。',
    audiences: ['patient', 'medical', 'public'],
    topics: [ref('topic:work')],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  },
]
