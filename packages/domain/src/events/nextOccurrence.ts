import { endOfOccurrence } from './endOfOccurrence'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { heldOccurrences } from './heldOccurrences'
import { isCalledOff } from './isCalledOff'

/**
 * The occurrence to show for an event at `now`: the one that is going on, else the next to come.
 *
 * Cancelled and postponed occurrences do not count. `undefined` if none is left, or if the whole event is
 * cancelled or postponed (its dates no longer hold).
 */
export function nextOccurrence<O extends OccurrenceTiming>(
  event: Omit<EventTiming, 'occurrences'> & { occurrences?: readonly O[] | null | undefined },
  now: Date,
): (O & { startsAt: string }) | undefined {
  if (isCalledOff(event)) return undefined
  return heldOccurrences(event.occurrences).find(
    (occurrence) => endOfOccurrence(occurrence) >= now.getTime(),
  )
}
