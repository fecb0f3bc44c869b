import type { Language } from '@tokyo-cancer-portal/domain'
import type { DateOptions } from '@tokyo-cancer-portal/japanese-text'

import { dateIn } from './dateIn'
import { translator } from './translator'

export interface LocalTimes {
  date?: string | null | undefined
  startTime?: string | null | undefined
  endTime?: string | null | undefined
}

/**
 * One occurrence of an event from its local date and times, with the weekday:
 * `2026年（令和8年）12月10日（木）13:00〜15:30`, `December 10, 2026 (Thu) 13:00–15:30`.
 *
 * A time that nobody gave is left out; without a date the result is `''`.
 */
export function occurrenceIn(
  language: Language,
  occurrence: LocalTimes,
  options: Pick<DateOptions, 'era'> = {},
): string {
  if (!occurrence.date) return ''
  const date = dateIn(language, occurrence.date, { ...options, weekday: true })
  const time = timeIn(language, occurrence)
  return time === '' ? date : translator('Dates', language)('dateAndTime', { date, time })
}

function timeIn(language: Language, { startTime, endTime }: LocalTimes): string {
  const t = translator('Dates', language)
  if (startTime && startTime === endTime) return startTime
  if (startTime && endTime) return t('timeRange', { start: startTime, end: endTime })
  if (startTime) return t('timeFrom', { start: startTime })
  return endTime ? t('timeUntil', { end: endTime }) : ''
}
