import { toInstant, toLocalDate } from '@tokyo-cancer-portal/domain'

/** The instant at which the current day began in Japan; all day the same, so it can be a cache key. */
export function startOfToday(now: Date): string {
  return toInstant(toLocalDate(now), '00:00')
}
