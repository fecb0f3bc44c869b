import type { OccurrenceTiming } from './eventTiming'
import { isCalledOff } from './isCalledOff'

/** The occurrences that take place and whose date is known, earliest first. */
export function heldOccurrences<O extends OccurrenceTiming>(
  occurrences: readonly O[] | null | undefined,
): (O & { startsAt: string })[] {
  return (occurrences ?? [])
    .filter((occurrence): occurrence is O & { startsAt: string } => Boolean(occurrence.startsAt))
    .filter((occurrence) => !isCalledOff(occurrence))
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
}
