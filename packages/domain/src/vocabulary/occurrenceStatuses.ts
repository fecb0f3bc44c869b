import type { Term, ValueOf } from './term'

/** Whether one occurrence (one date of an event) takes place. */
export const OCCURRENCE_STATUSES = [
  { value: 'scheduled', label: '予定どおり' },
  { value: 'cancelled', label: 'この回は中止' },
  { value: 'postponed', label: 'この回は延期' },
] as const satisfies readonly Term[]

export type OccurrenceStatus = ValueOf<typeof OCCURRENCE_STATUSES>
