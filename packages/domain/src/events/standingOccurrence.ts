import type { EventRange } from './eventRange'
import type { EventStateValue } from './eventStates'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { isCalledOff } from './isCalledOff'
import { isClosedState } from './openness'
import { occurrenceState } from './occurrenceState'
import { toLocalDate } from '../time/toLocalDate'

export interface StandingOccurrence<O> {
  occurrence: O & { startsAt: string }
  state: EventStateValue
}

/**
 * The one date that stands for an event in a list of a range of time, so that a recurring meeting is listed once; null
 * where it has none there.
 *
 * The first date for which one does not come too late; else the first that takes place; else the last that did; else
 * the first that was called off, which is shown as such.
 */
export function standingOccurrence<O extends OccurrenceTiming>(
  event: Omit<EventTiming, 'occurrences'> & { occurrences?: readonly O[] | null | undefined },
  { from, to }: EventRange,
  now: Date,
): StandingOccurrence<O> | null {
  const dated = (event.occurrences ?? [])
    .filter((occurrence): occurrence is O & { startsAt: string } => Boolean(occurrence.startsAt))
    .filter(({ startsAt }) => isWithin(toLocalDate(startsAt), from, to))
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
    .map((occurrence) => ({ occurrence, state: stateAt(event, occurrence, now) }))
    .filter(({ occurrence, state }) => from !== null || !isOver(occurrence, state, now))
  const held = dated.filter(({ state }) => !isCalledOff({ status: state }))
  const coming = held.filter(({ state }) => state !== 'ended')
  return (
    coming.find(({ state }) => !isClosedState(state)) ??
    coming[0] ??
    held.at(-1) ??
    dated[0] ??
    null
  )
}

const isWithin = (date: string, from: string | null, to: string | null) =>
  date >= (from ?? '') && (to === null || date <= to)

const stateAt = (event: EventTiming, occurrence: OccurrenceTiming, now: Date): EventStateValue =>
  occurrenceState(event, occurrence, now).value

/** Of what is called off the state does not tell. */
function isOver(occurrence: OccurrenceTiming, state: EventStateValue, now: Date): boolean {
  if (!isCalledOff({ status: state })) return state === 'ended'
  const { startsAt, endsAt } = occurrence
  return occurrenceState({}, { startsAt, endsAt }, now).value === 'ended'
}
