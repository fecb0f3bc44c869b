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

/** The same as one says a single day: 「水曜」. */
export const WEEKDAY_NAMES = WEEKDAYS.map(({ value, label }) => ({ value, label: `${label}曜` }))

/** The names from Sunday on, as calendars on the wall have them in Japan; by `Date.getUTCDay()`. */
export const WEEKDAY_NAMES_FROM_SUNDAY = [...WEEKDAY_NAMES.slice(-1), ...WEEKDAY_NAMES.slice(0, -1)]

export type Weekday = ValueOf<typeof WEEKDAYS>
