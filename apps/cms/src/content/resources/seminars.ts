import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

const SEMINAR = 'がんになった従業員の治療と仕事の両立支援セミナー'

/** Kept item 2: recordings of the seminars for companies. */
export const seminars: readonly ResourceSeed[] = [
  seminar({ editionDate: '2024-03', month: '令和6年3月' }),
  seminar({ editionDate: '2023-03', month: '令和5年3月' }),
]

/** `month` as the source writes it in the title. */
function seminar({ editionDate, month }: Record<'editionDate' | 'month', string>): ResourceSeed {
  return {
    key: `resource:seminar-${editionDate}`,
    slug: `work-support-seminar-${editionDate}`,
    title: `${SEMINAR}（企業向け）${month} オンラインセミナー`,
    type: 'seminar',
    summary: `${formatDate(editionDate)}に開いた、企業向けオンラインセミナーのアーカイブ動画です。`,
    publisher: METROPOLITAN,
    editionDate,
    audiences: ['employer'],
    topics: [ref('topic:work')],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  }
}
