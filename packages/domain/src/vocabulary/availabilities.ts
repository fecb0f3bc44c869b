import type { Term, ValueOf } from './term'

/** Whether an organization offers something. Empty means unknown, not absent. */
export const AVAILABILITIES = [
  { value: 'yes', label: 'あり' },
  { value: 'no', label: 'なし' },
] as const satisfies readonly Term[]

export type Availability = ValueOf<typeof AVAILABILITIES>
