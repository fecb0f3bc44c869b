import type { Term, ValueOf } from '../vocabulary/term'

/** How pressing a decision is, the most pressing first. */
export const REVIEW_RISKS = [
  { value: 'urgent', label: '急ぎ' },
  { value: 'soon', label: '早めに' },
  { value: 'calm', label: '通常' },
] as const satisfies readonly Term[]

export type ReviewRisk = ValueOf<typeof REVIEW_RISKS>
