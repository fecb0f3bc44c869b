import { comingOccurrences } from './comingOccurrences'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { isCalledOff } from './isCalledOff'
import { nextOccurrence } from './nextOccurrence'

/**
 * The coming dates that are called off before the next one that takes place, or all where none does: those for which
 * somebody might set out in vain. None where the whole event is called off, which says it all.
 */
export function missedOccurrences<O extends OccurrenceTiming>(
  event: Omit<EventTiming, 'occurrences'> & { occurrences?: readonly O[] | null | undefined },
  now: Date,
): (O & { startsAt: string })[] {
  if (isCalledOff(event)) return []
  const next = nextOccurrence(event, now)
  return comingOccurrences(event.occurrences, now).filter(
    (occurrence) =>
      isCalledOff(occurrence) &&
      (!next || Date.parse(occurrence.startsAt) <= Date.parse(next.startsAt)),
  )
}
