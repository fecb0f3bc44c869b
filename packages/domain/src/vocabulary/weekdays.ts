import type { Term, ValueOf } from './term'

/** The days of a week, from Sunday on as calendars on the wall have them in Japan. */
export const WEEKDAYS = [
  { value: 'sun', label: '日曜' },
  { value: 'mon', label: '月曜' },
  { value: 'tue', label: '火曜' },
  { value: 'wed', label: '水曜' },
  { value: 'thu', label: '木曜' },
  { value: 'fri', label: '金曜' },
  { value: 'sat', label: '土曜' },
] as const satisfies readonly Term[]

export type Weekday = ValueOf<typeof WEEKDAYS>
