import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { MonthEntry } from './loadEventMonth'

import { datedOccurrences } from '../datedOccurrences'

/** What takes place on each local date of a month (`YYYY-MM`), by the hour. */
export function entriesByDate(
  events: readonly Event[],
  month: string,
): ReadonlyMap<string, readonly MonthEntry[]> {
  const entries = events
    .flatMap((event) => datedOccurrences(event).map((occurrence) => ({ event, occurrence })))
    .filter(({ occurrence }) => occurrence.date.startsWith(month))
    .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
  const days = new Map<string, MonthEntry[]>()
  for (const entry of entries) {
    const { date } = entry.occurrence
    days.set(date, [...(days.get(date) ?? []), entry])
  }
  return days
}

const keyOf = ({ event, occurrence }: MonthEntry) =>
  `${occurrence.date} ${occurrence.startTime ?? ''} ${event.title}`
