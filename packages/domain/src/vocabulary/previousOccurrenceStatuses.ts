import { OCCURRENCE_STATUSES } from './occurrenceStatuses'
import type { Term, ValueOf } from './term'

/** What one date said before its organizer called it off; `absent` where this version of the event did not have it. */
export const PREVIOUS_OCCURRENCE_STATUSES = [
  ...OCCURRENCE_STATUSES,
  { value: 'absent', label: '一覧になかった' },
] as const satisfies readonly Term[]

export type PreviousOccurrenceStatus = ValueOf<typeof PREVIOUS_OCCURRENCE_STATUSES>
