import { toLocalDate } from './toLocalDate'

const DAY_MS = 24 * 60 * 60 * 1000

/** Whole days in Japan's calendar from `now` to `instant` (ISO): 0 for today, 1 for tomorrow, -1 for yesterday. */
export function daysUntil(instant: string, now: Date): number {
  return (Date.parse(toLocalDate(instant)) - Date.parse(toLocalDate(now))) / DAY_MS
}
