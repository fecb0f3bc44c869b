import { toInstant } from '../time/toInstant'
import { attemptTransition, type TransitionAttempt } from './attemptTransition'
import type { WorkflowEvent } from './workflowEvents'

/** What can be put off to a moment in the future. */
export type ScheduledEvent = 'publish' | 'withdraw'

/** The event that a scheduled one is, in the state the document is in: what was submitted is approved. */
export function eventOfSchedule(event: ScheduledEvent, state: string): WorkflowEvent {
  return event === 'publish' && state === 'submitted' ? 'approve' : event
}

/** What the actor may schedule for the document as it stands now. A publication needs something that is not yet public. */
export function schedulableEvents(
  attempt: Omit<TransitionAttempt, 'event' | 'comment'>,
): ScheduledEvent[] {
  const { state } = attempt.standing
  return (['publish', 'withdraw'] as const).filter((event) => {
    if (event === 'publish' && state === 'published') return false
    const result = attemptTransition({ ...attempt, event: eventOfSchedule(event, state) })
    return typeof result !== 'string'
  })
}

/** No schedule further away than this: nobody remembers it. */
const FURTHEST_DAYS = 366
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The instant of a local date and time in Japan if something can be scheduled for it: in the future, within a year.
 */
export function scheduleInstant(date: string, time: string, now: Date): string | undefined {
  const instant = toInstant(date, time)
  const ahead = Date.parse(instant) - now.getTime()
  return ahead > 0 && ahead <= FURTHEST_DAYS * DAY_MS ? instant : undefined
}
