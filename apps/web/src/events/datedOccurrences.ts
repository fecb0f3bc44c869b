import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'

import { isLocalDate } from '@tokyo-cancer-portal/domain'

export type DatedOccurrence = Occurrence & { date: string }

/** The dates of an event that are known, earliest first. */
export function datedOccurrences({ occurrences }: Pick<Event, 'occurrences'>): DatedOccurrence[] {
  return occurrences
    .filter((occurrence): occurrence is DatedOccurrence => isLocalDate(occurrence.date))
    .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)))
}

const keyOf = ({ date, startTime }: DatedOccurrence) => `${date} ${startTime ?? ''}`
