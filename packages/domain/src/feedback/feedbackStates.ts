import type { Term, ValueOf } from '../vocabulary/term'

/** What became of a visitor's report of a mistake. */
export const FEEDBACK_STATES = [
  { value: 'open', label: '未対応' },
  { value: 'handled', label: '対応済み' },
] as const satisfies readonly Term[]

export type FeedbackState = ValueOf<typeof FEEDBACK_STATES>
