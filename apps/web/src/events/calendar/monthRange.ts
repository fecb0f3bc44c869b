import { addMonths, toLocalDate } from '@tokyo-cancer-portal/domain'

/** What the month view reaches: events are put in a year ahead, and a year back is as far as people look. */
const MONTHS_BACK = 12
const MONTHS_AHEAD = 18

/** The month (`YYYY-MM`) of today in Japan, and the first and the last one that the month view shows. */
export function monthRange(now: Date): { current: string; first: string; last: string } {
  const current = toLocalDate(now).slice(0, 7)
  return {
    current,
    first: addMonths(current, -MONTHS_BACK),
    last: addMonths(current, MONTHS_AHEAD),
  }
}
