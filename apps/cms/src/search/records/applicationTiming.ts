import { applicationDeadline, type ApplicationTiming } from '@tokyo-cancer-portal/domain'
import { textIn } from './reading'

/**
 * The part of the application by which the state of an event is computed. The state itself is no part of a record: it
 * changes with time alone.
 *
 * @param application of a stored row
 */
export function applicationTiming(application: Record<string, unknown>): ApplicationTiming {
  const { required, deadlineDaysBefore, full } = application
  const deadlineDate = textIn(application.deadlineDate)
  const deadlineTime = textIn(application.deadlineTime)
  return {
    required: required === 'required' || required === 'not-required' ? required : null,
    opensOn: textIn(application.opensOn) || null,
    deadlineAt: applicationDeadline({ deadlineDate, deadlineTime }) ?? null,
    deadlineDaysBefore: typeof deadlineDaysBefore === 'number' ? deadlineDaysBefore : null,
    deadlineTime: deadlineTime || null,
    full: full === true,
  }
}
