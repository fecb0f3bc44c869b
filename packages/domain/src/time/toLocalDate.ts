import { inJapan } from './inJapan'

/**
 * The local date `YYYY-MM-DD` in Asia/Tokyo of an instant (ISO 8601 text or Date).
 *
 * Throws a RangeError if it is no instant.
 */
export function toLocalDate(instant: string | Date): string {
  return inJapan(instant).slice(0, 10)
}
