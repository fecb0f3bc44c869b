import { isLocalDate } from '../time/isLocalDate'
import { isLocalTime } from '../time/isLocalTime'

/**
 * Whether something names a date of an event: the day as in its address (`2026-12-16`), or day and start where one of
 * several meetings of that day is meant (`2026-12-16T14:00`).
 */
export function isOccurrenceKey(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const [date, time, ...more] = value.split('T')
  return isLocalDate(date) && (time === undefined || isLocalTime(time)) && more.length === 0
}
