import { applicationState } from './applicationState'
import { endOfOccurrence } from './endOfOccurrence'
import { EVENT_STATES } from './eventStates'
import type { EventState, EventStateValue } from './eventStates'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { heldOccurrences } from './heldOccurrences'

const announcedOccurrences = (event: EventTiming): readonly OccurrenceTiming[] =>
  event.occurrences?.length
    ? event.occurrences
    : [{ startsAt: event.startsAt, endsAt: event.endsAt }]

function stateValue(event: EventTiming, now: Date): EventStateValue {
  if (event.status === 'cancelled' || event.status === 'postponed') return event.status

  const announced = announcedOccurrences(event)
  if (announced.every((occurrence) => occurrence.status === 'cancelled')) return 'cancelled'

  const held = heldOccurrences(announced)
  const left = held.filter((occurrence) => endOfOccurrence(occurrence) >= now.getTime())
  if (held.length > 0 && left.length === 0) return 'ended'
  if (left.some((occurrence) => Date.parse(occurrence.startsAt) <= now.getTime())) return 'ongoing'
  return applicationState(event.application, now)
}

/**
 * The state of an event at `now`, computed from its status, its dates and its application.
 *
 * The first that applies: 中止, 延期 (of the event, or every occurrence cancelled), 終了 (nothing
 * left), 開催中, then the application: 申込不要, 申込方法は未確認, 受付終了, 満員, 受付前,
 * まもなく締切, 受付中. Days are days in Japan. An event without any date is judged by its
 * application alone.
 */
export function eventState(event: EventTiming, now: Date): EventState {
  const value = stateValue(event, now)
  const state = EVENT_STATES.find((term) => term.value === value)
  if (!state) throw new RangeError(`Not a state of an event: ${value}`)
  return state
}
