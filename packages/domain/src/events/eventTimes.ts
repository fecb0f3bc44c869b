import type { Term, ValueOf } from '../vocabulary/term'

/** When, as people say it: times that move on with the calendar. */
export const EVENT_TIMES = [
  { value: 'today', label: '今日' },
  { value: 'weekend', label: '今週末' },
  { value: 'this-month', label: '今月' },
  { value: 'next-month', label: '来月' },
] as const satisfies readonly Term[]

export type EventTime = ValueOf<typeof EVENT_TIMES>
