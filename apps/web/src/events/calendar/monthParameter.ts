import { monthRange } from './monthRange'
import { readMonth } from './readMonth'

/** How the query names a month: not at all for that of today; `0` for all that are no month of the calendar. */
export function monthParameter(text: string, now: Date = new Date()): string | null {
  const month = readMonth(text, now)
  if (month === null) return '0'
  return month === monthRange(now).current ? null : month
}
