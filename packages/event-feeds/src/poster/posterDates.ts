import type { FeedEvent } from '../model/FeedEvent'
import type { PosterDate } from './Poster'
import type { PosterLimits } from './posterLimits'

import {
  isCalledOff,
  labelOf,
  OCCURRENCE_STATUSES,
  reasonOfOccurrence,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import { formatDate, formatTimeRange } from '@tokyo-cancer-portal/japanese-text'

import { datedOccurrences } from '../model/datedOccurrences'
import { plainLine } from '../text/plainLine'
import { clipText } from './clipText'

/**
 * The dates of a poster: those that are not over, or, where all are, the last ones.
 *
 * @returns the dates and how many more there are
 */
export function posterDates(
  event: FeedEvent,
  now: Date,
  limits: Pick<PosterLimits, 'dates' | 'note'>,
): { dates: PosterDate[]; more: number } {
  const today = toLocalDate(now)
  const all = datedOccurrences(event)
  const coming = all.filter(({ date }) => date >= today)
  const meant = coming.length > 0 ? coming.slice(0, limits.dates) : all.slice(-limits.dates)
  return {
    dates: meant.map((occurrence, index) => ({
      day: dayText(occurrence.date, meant[index - 1]?.date),
      time: formatTimeRange(occurrence.startTime, occurrence.endTime),
      mark: isCalledOff(occurrence) ? labelOf(OCCURRENCE_STATUSES, occurrence.status) : '',
      note: clipText(plainLine(reasonOfOccurrence(occurrence) ?? occurrence.note), limits.note),
    })),
    more: (coming.length > 0 ? coming : all).length - meant.length,
  }
}

/** In both calendars; of a date in the year of the one above it, month and day are enough. */
function dayText(date: string, before: string | undefined): string {
  const isSameYear = before?.slice(0, 4) === date.slice(0, 4)
  const whole = formatDate(date, { weekday: true, era: !isSameYear })
  return isSameYear ? whole.replace(/^\d+年/, '') : whole
}
