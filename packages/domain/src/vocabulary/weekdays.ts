import type { Term, ValueOf } from './term'

/** The days of the week, beginning with Monday as timetables in Japan do. */
export const WEEKDAYS = [
  { value: 'mon', label: '月' },
  { value: 'tue', label: '火' },
  { value: 'wed', label: '水' },
  { value: 'thu', label: '木' },
  { value: 'fri', label: '金' },
  { value: 'sat', label: '土' },
  { value: 'sun', label: '日' },
] as const satisfies readonly Term[]

const [, , , , , , sunday] = WEEKDAYS

/** The same from Sunday on, as calendars on the wall have them in Japan; by `Date.getUTCDay()`. */
export const WEEKDAYS_FROM_SUNDAY = [sunday, ...WEEKDAYS.filter((day) => day !== sunday)] as const

export type Weekday = ValueOf<typeof WEEKDAYS>
