import { EVENT_STATES } from './eventStates'
import type { EventState, EventStateValue } from './eventStates'

/** The state with this value. Throws a RangeError on a value that is none. */
export function stateTerm(value: EventStateValue): EventState {
  const state = EVENT_STATES.find((term) => term.value === value)
  if (!state) throw new RangeError(`Not a state of an event: ${value}`)
  return state
}
