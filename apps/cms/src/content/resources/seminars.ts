import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

const SEMINAR = 'がんになった従業員の治療と仕事の両立支援セミナー'

/** Kept item 2: recordings of the seminars for companies. */
export const seminars: readonly ResourceSeed[] = [
  seminar({ editionDate: '2024-03', editionLabel: '令和6年3月', when: '令和6年（2024年）3月' }),
  seminar({ editionDate: '2023-03', editionLabel: '令和5年3月', when: '令和5年（2023年）3月' }),
]

function seminar({
  editionDate,
  editionLabel,
  when,
}: Record<'editionDate' | 'editionLabel' | 'when', string>): ResourceSeed {
  return {
    key: `resource:seminar-${editionDate}`,
    slug: `work-support-seminar-${editionDate}`,
    title: `${SEMINAR}（企業向け）${editionLabel} オンラインセミナー`,
    type: 'seminar',
    summary: `${when}に開いた、企業向けオンラインセミナーのアーカイブ動画です。`,
    publisher: METROPOLITAN,
    editionDate,
    editionLabel,
    audiences: ['employer'],
    topics: [ref('topic:work')],
    inquiry: METROPOLITAN_INQUIRY,
    sources: [RENEWAL_DOCUMENT],
  }
}
