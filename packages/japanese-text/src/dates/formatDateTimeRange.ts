import { toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'
import { formatDate } from './formatDate'
import type { DateOptions } from './formatDate'
import { formatTimeRange } from './formatTimeRange'

/** The later date without what it shares with the earlier: the year, and with it the era. */
function formatEndDate(start: string, end: string, options: Pick<DateOptions, 'era'>): string {
  const full = formatDate(end, { ...options, weekday: true })
  if (start.slice(0, 4) !== end.slice(0, 4)) return full
  return formatDate(end, { weekday: true, era: false }).replace(/^\d+年/, '')
}

/**
 * A span between two instants (ISO 8601) in Japan time, with weekdays.
 *
 * Within a day: `2026年（令和8年）12月10日（木）13:00〜15:30`. Over several:
 * `2026年（令和8年）12月10日（木）13:00〜12月11日（金）15:30`. Without an end:
 * `2026年（令和8年）12月10日（木）13:00〜`. Throws a RangeError if a text is no instant.
 *
 * For an occurrence whose times may be missing use `formatOccurrence`: its instants are filled up to
 * the whole day.
 */
export function formatDateTimeRange(
  startIso: string,
  endIso?: string | null,
  options: Pick<DateOptions, 'era'> = {},
): string {
  const startDate = toLocalDate(startIso)
  const startTime = toLocalTime(startIso)
  const head = formatDate(startDate, { ...options, weekday: true })
  if (!endIso) return head + formatTimeRange(startTime, undefined)

  const endDate = toLocalDate(endIso)
  const endTime = toLocalTime(endIso)
  if (startDate === endDate) return head + formatTimeRange(startTime, endTime)
  return `${head}${startTime}〜${formatEndDate(startDate, endDate, options)}${endTime}`
}
