import { applicationOf } from './applicationOf'
import { applicationState } from './applicationState'
import { endOfOccurrence } from './endOfOccurrence'
import type { EventState, EventStateValue } from './eventStates'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { stateTerm } from './stateTerm'

function stateValue(event: EventTiming, occurrence: OccurrenceTiming, now: Date): EventStateValue {
  if (event.status === 'cancelled' || occurrence.status === 'cancelled') return 'cancelled'
  if (event.status === 'postponed' || occurrence.status === 'postponed') return 'postponed'
  const { startsAt, endsAt } = occurrence
  if (startsAt) {
    if (endOfOccurrence({ startsAt, endsAt }) < now.getTime()) return 'ended'
    if (Date.parse(startsAt) <= now.getTime()) return 'ongoing'
  }
  return applicationState(applicationOf(event.application, occurrence), now)
}

/**
 * The state of one date of an event at `now`. The first that applies: 中止, 延期 (of the event or of this date), 終了,
 * 開催中, then the application for this date as in `eventState`.
 */
export function occurrenceState(
  event: EventTiming,
  occurrence: OccurrenceTiming,
  now: Date,
): EventState {
  return stateTerm(stateValue(event, occurrence, now))
}
