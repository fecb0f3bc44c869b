import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { DatedOccurrence } from '../datedOccurrences'

import { datedOccurrences } from '../datedOccurrences'

export interface OccurrenceData {
  event: Event
  /** Local date. */
  date: string
  /** What takes place on that day: one meeting, or several one after the other. */
  occurrences: readonly DatedOccurrence[]
  /** Local dates of the days before and after it on which the same event takes place. */
  previous: string | null
  next: string | null
}

/** One day of an event, or null where the event has no such day. */
export function loadOccurrence(event: Event, date: string): OccurrenceData | null {
  const dated = datedOccurrences(event)
  const occurrences = dated.filter((occurrence) => occurrence.date === date)
  if (occurrences.length === 0) return null
  const dates = [...new Set(dated.map((occurrence) => occurrence.date))]
  const place = dates.indexOf(date)
  return {
    event,
    date,
    occurrences,
    previous: dates[place - 1] ?? null,
    next: dates[place + 1] ?? null,
  }
}
