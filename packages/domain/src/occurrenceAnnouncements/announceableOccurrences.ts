import { comingOccurrences } from '../events/comingOccurrences'
import { isCalledOff } from '../events/isCalledOff'
import { namedOccurrences } from './namedOccurrences'
import { occurrenceKeyOf } from './occurrenceKeyOf'
import type { OccurrenceRow } from './occurrenceRow'

/** One date that an organizer can call off, and the rows that its key names. */
export type AnnounceableOccurrence = {
  key: string
  rows: OccurrenceRow[]
  /** What can be said of it that it does not say yet. */
  statuses: ('cancelled' | 'postponed')[]
}

/** The dates to come of a published event, earliest first; none where the whole event is called off. */
export function announceableOccurrences(
  event: { status?: string | null | undefined; occurrences?: readonly OccurrenceRow[] | null },
  now: Date,
): AnnounceableOccurrence[] {
  if (isCalledOff(event)) return []
  const rows = event.occurrences ?? []
  const coming = comingOccurrences(rows, now)
  const keys = [...new Set(coming.map((row) => occurrenceKeyOf(row, rows)))]
  return keys.map((key) => {
    const named = comingOccurrences(namedOccurrences(rows, key), now)
    return {
      key,
      rows: named,
      statuses: (['cancelled', 'postponed'] as const).filter((status) =>
        named.some((row) => row.status !== status),
      ),
    }
  })
}
