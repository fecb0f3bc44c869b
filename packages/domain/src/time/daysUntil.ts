import { daysBetween } from './daysBetween'
import { toLocalDate } from './toLocalDate'

/** Whole days in Japan's calendar from `now` to `instant` (ISO): 0 for today, 1 for tomorrow, -1 for yesterday. */
export function daysUntil(instant: string, now: Date): number {
  return daysBetween(toLocalDate(now), toLocalDate(instant))
}
