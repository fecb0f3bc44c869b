import { endOfOccurrence } from './endOfOccurrence'
import type { OccurrenceTiming } from './eventTiming'

/** The dates that are not over at `now`, those that are called off among them, earliest first. */
export function comingOccurrences<O extends OccurrenceTiming>(
  occurrences: readonly O[] | null | undefined,
  now: Date,
): (O & { startsAt: string })[] {
  return (occurrences ?? [])
    .filter((occurrence): occurrence is O & { startsAt: string } => Boolean(occurrence.startsAt))
    .filter((occurrence) => endOfOccurrence(occurrence) >= now.getTime())
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
}
