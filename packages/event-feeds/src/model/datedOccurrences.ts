import type { FeedEvent, FeedOccurrence } from './FeedEvent'

import { isLocalDate, isLocalTime } from '@tokyo-cancer-portal/domain'

export interface DatedOccurrence extends FeedOccurrence {
  date: string
  /** `HH:mm`, or null for a whole day. */
  startTime: string | null
  /** After the start, else null. */
  endTime: string | null
}

/** The occurrences whose date is known, earliest first; times that do not exist count as unknown. */
export function datedOccurrences({
  occurrences,
}: Pick<FeedEvent, 'occurrences'>): DatedOccurrence[] {
  return occurrences
    .flatMap((occurrence) => {
      const { date, startTime, endTime } = occurrence
      if (!isLocalDate(date)) return []
      const start = isLocalTime(startTime) ? startTime : null
      const end = start !== null && isLocalTime(endTime) && endTime > start ? endTime : null
      return [{ ...occurrence, date, startTime: start, endTime: end }]
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = ({ date, startTime }: DatedOccurrence) => `${date} ${startTime ?? ''}`
