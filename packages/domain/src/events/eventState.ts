import { applicationOf } from './applicationOf'
import { applicationState } from './applicationState'
import { endOfOccurrence } from './endOfOccurrence'
import { announcedOccurrences } from './announcedOccurrences'
import { stateTerm } from './stateTerm'
import type { EventState, EventStateValue } from './eventStates'
import type { EventTiming } from './eventTiming'
import { heldOccurrences } from './heldOccurrences'
import { isCalledOff } from './isCalledOff'
import { missedOccurrences } from './missedOccurrences'

function stateValue(event: EventTiming, now: Date): EventStateValue {
  if (event.status === 'cancelled' || event.status === 'postponed') return event.status

  const announced = announcedOccurrences(event)
  const held = heldOccurrences(announced)
  const left = held.filter((occurrence) => endOfOccurrence(occurrence) >= now.getTime())
  const isAllOff = announced.every(isCalledOff)
  if (left.length === 0 && (held.length > 0 || isAllOff)) {
    const [coming] = missedOccurrences(event, now)
    const decisive = coming ?? (isAllOff ? announced.at(-1) : undefined)
    if (!decisive) return 'ended'
    return decisive.status === 'postponed' ? 'postponed' : 'cancelled'
  }
  if (left.some((occurrence) => Date.parse(occurrence.startsAt) <= now.getTime())) return 'ongoing'
  return applicationState(applicationOf(event.application, left[0]), now)
}

/**
 * The state of an event at `now`, computed from its status, its dates and its application.
 *
 * The first that applies: 中止, 延期 (of the event, of all its dates, or of the next one where none takes place any
 * more), 終了 (nothing left), 開催中, then the application for the next date: 申込不要, 申込方法は未確認, 受付終了,
 * 満員, 受付前, まもなく締切, 受付中. Days are days in Japan. An event without any date is judged by its application
 * alone.
 */
export function eventState(event: EventTiming, now: Date): EventState {
  return stateTerm(stateValue(event, now))
}
