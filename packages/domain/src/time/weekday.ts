import { requireLocalDate } from './requireLocalDate'

const WEEKDAYS = '日月火水木金土'

/**
 * The weekday of a local date in one character: `weekday('2026-12-10')` is `'木'`.
 *
 * Throws a RangeError if the date does not exist.
 */
export function weekday(localDate: string): string {
  return WEEKDAYS.charAt(new Date(`${requireLocalDate(localDate)}T00:00:00.000Z`).getUTCDay())
}
