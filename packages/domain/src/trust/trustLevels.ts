import type { Term, ValueOf } from '../vocabulary/term'

/**
 * What an organization may make public of its events before anybody has looked at it, from the least to the most. Staff
 * decide; without a decision it is the first.
 */
export const TRUST_LEVELS = [
  {
    value: 'approval',
    label: '承認必須',
    description: '公開する前に、いつも都の承認を受けます。',
  },
  {
    value: 'times-and-venue',
    label: '時刻・会場の変更は事後確認',
    description:
      '公開中のイベントの、開始・終了の時刻と会場だけの変更は、すぐに公開します。都はあとで確認します。開催日を変えるときや新しいイベントには、承認が必要です。',
  },
  {
    value: 'everything',
    label: 'すべて事後確認',
    description: 'イベントは、新しいものも変更もすぐに公開します。都はあとで確認します。',
  },
] as const satisfies readonly Term[]

export type TrustLevel = ValueOf<typeof TRUST_LEVELS>

/** Of an organization of which nobody has decided anything. */
export const DEFAULT_TRUST: TrustLevel = 'approval'
