import { inJapan } from './inJapan'

/**
 * The local time `HH:mm` in Asia/Tokyo of an instant (ISO 8601 text or Date).
 *
 * Throws a RangeError if it is no instant.
 */
export function toLocalTime(instant: string | Date): string {
  return inJapan(instant).slice(11, 16)
}
