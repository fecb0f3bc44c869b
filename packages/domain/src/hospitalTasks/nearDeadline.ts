import { applicationOf } from '../events/applicationOf'
import { endOfOccurrence } from '../events/endOfOccurrence'
import type { EventTiming } from '../events/eventTiming'
import { heldOccurrences } from '../events/heldOccurrences'
import { isCalledOff } from '../events/isCalledOff'
import { addDays } from '../time/addDays'
import { toLocalDate } from '../time/toLocalDate'

/** How many days before a deadline its organizer is reminded of it, in days of the calendar. */
export const DEADLINE_NEAR_DAYS = 7

/**
 * The instant of the next deadline for applications to an event, if it is at most `DEADLINE_NEAR_DAYS` away at `now`;
 * null where there is none, nobody has to apply, the event or date is full or does not take place.
 */
export function nearDeadline(event: EventTiming, now: Date): string | null {
  if (isCalledOff(event) || event.application?.required === 'not-required') return null
  const furthest = addDays(toLocalDate(now), DEADLINE_NEAR_DAYS)
  const [next] = heldOccurrences(event.occurrences)
    .filter((occurrence) => endOfOccurrence(occurrence) >= now.getTime())
    .map((occurrence) => applicationOf(event.application, occurrence))
    .flatMap((application) => (application?.full ? [] : [application?.deadlineAt ?? '']))
    .filter((deadline) => Date.parse(deadline) >= now.getTime())
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return next !== undefined && toLocalDate(next) <= furthest ? next : null
}
