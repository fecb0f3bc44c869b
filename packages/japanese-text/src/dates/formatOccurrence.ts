import { formatDate } from './formatDate'
import type { DateOptions } from './formatDate'
import { formatTimeRange } from './formatTimeRange'

/**
 * One occurrence of an event from its local date and times, with the weekday:
 * `2026年（令和8年）12月10日（木）13:00〜15:30`.
 *
 * A time that nobody gave is left out; without a date the result is `''`.
 */
export function formatOccurrence(
  occurrence: {
    date?: string | null | undefined
    startTime?: string | null | undefined
    endTime?: string | null | undefined
  },
  options: Pick<DateOptions, 'era'> = {},
): string {
  const { date, startTime, endTime } = occurrence
  if (!date) return ''
  return formatDate(date, { ...options, weekday: true }) + formatTimeRange(startTime, endTime)
}
