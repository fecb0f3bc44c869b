import { JAPAN_OFFSET_MS } from './japanOffset'
import { requireLocalDate } from './requireLocalDate'
import { requireLocalTime } from './requireLocalTime'

/**
 * The instant (ISO 8601 in UTC, with milliseconds) of a local date and time in Asia/Tokyo.
 *
 * `toInstant('2026-12-10', '13:00')` is `'2026-12-10T04:00:00.000Z'`. Does not depend on the zone
 * of the process. Throws a RangeError if the date or the time does not exist.
 */
export function toInstant(localDate: string, localTime: string): string {
  const asIfUtc = `${requireLocalDate(localDate)}T${requireLocalTime(localTime)}:00.000Z`
  return new Date(Date.parse(asIfUtc) - JAPAN_OFFSET_MS).toISOString()
}
