import { JAPAN_OFFSET_MS } from './japanOffset'

/**
 * An instant as the wall clock in Asia/Tokyo shows it: `YYYY-MM-DDTHH:mm:ss.sss`.
 *
 * Throws a RangeError if the text is no instant.
 */
export function inJapan(instant: string | Date): string {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant.getTime()
  if (Number.isNaN(time)) throw new RangeError(`Not an instant: ${String(instant)}`)
  return new Date(time + JAPAN_OFFSET_MS).toISOString().slice(0, -1)
}
