import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'

import { nextOccurrence } from '@tokyo-cancer-portal/domain'

/** The occurrence that stands for an event in a list: the next one, else the last one, else none. */
export function shownOccurrence(event: Event, now: Date): Occurrence | null {
  const dated = event.occurrences
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  return nextOccurrence(event, now) ?? dated.at(-1) ?? null
}
