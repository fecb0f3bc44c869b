import type { ResourceSeed } from '../types/documents'
import { ref } from '../types/refs'
import { METROPOLITAN, METROPOLITAN_INQUIRY, RENEWAL_DOCUMENT } from './metropolitan'

const ROUNDS = [3, 4, 5, 6, 7, 8] as const

/** Meeting documents of kept item 5: the employment-support working group, one resource a round. */
export const workingGroupMeetings: readonly ResourceSeed[] = ROUNDS.map((round) => ({
  key: `resource:working-group-${round}`,
  slug: `work-support-working-group-${round}`,
  title: `東京都がん対策推進協議会 就労支援ワーキンググループ（第${round}回）会議資料`,
  type: 'meeting',
  summary: `がん患者さんの就労支援について話し合う、東京都の会議（第${round}回）の資料です。`,
  publisher: METROPOLITAN,
  audiences: ['medical', 'public'],
  topics: [ref('topic:work')],
  inquiry: METROPOLITAN_INQUIRY,
  sources: [RENEWAL_DOCUMENT],
}))
