import { toInstant } from './toInstant'

const LAST_MILLISECOND_OF_A_MINUTE = 59_999

/**
 * The last millisecond of a local date in Asia/Tokyo, as an instant (ISO 8601 in UTC).
 *
 * Throws a RangeError if the date does not exist.
 */
export function endOfLocalDay(localDate: string): string {
  const lastMinute = Date.parse(toInstant(localDate, '23:59'))
  return new Date(lastMinute + LAST_MILLISECOND_OF_A_MINUTE).toISOString()
}
