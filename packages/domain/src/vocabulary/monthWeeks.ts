import type { Term, ValueOf } from './term'

/** Which of a month's Wednesdays: the third, the last. A fifth one is not in every month. */
export const MONTH_WEEKS = [
  { value: '1', label: '第1' },
  { value: '2', label: '第2' },
  { value: '3', label: '第3' },
  { value: '4', label: '第4' },
  { value: '5', label: '第5' },
  { value: 'last', label: '最終' },
] as const satisfies readonly Term[]

export type MonthWeek = ValueOf<typeof MONTH_WEEKS>
