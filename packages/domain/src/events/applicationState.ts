import type { EventStateValue } from './eventStates'
import type { ApplicationTiming } from './eventTiming'
import { addDays } from '../time/addDays'
import { toLocalDate } from '../time/toLocalDate'

/** From how many days before the deadline it is called near, counted in days of the calendar. */
export const CLOSING_SOON_DAYS = 3

/**
 * The state of the application alone, for an event that is still to come.
 *
 * One can apply up to and including the deadline. Whether an application is needed at all counts as
 * confirmed if `required` says so or if any other field shows that there is one.
 */
export function applicationState(
  application: ApplicationTiming | null | undefined,
  now: Date,
): EventStateValue {
  const { required, opensOn, deadlineAt, full } = application ?? {}
  if (required === 'not-required') return 'no-application'
  if (!required && !opensOn && !deadlineAt && !full) return 'unconfirmed'

  const today = toLocalDate(now)
  if (deadlineAt && now.getTime() > Date.parse(deadlineAt)) return 'closed'
  if (full) return 'full'
  if (opensOn && today < opensOn) return 'before-opening'
  if (deadlineAt && toLocalDate(deadlineAt) <= addDays(today, CLOSING_SOON_DAYS)) {
    return 'closing-soon'
  }
  return 'open'
}
