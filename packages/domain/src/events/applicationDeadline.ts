import { endOfLocalDay } from '../time/endOfLocalDay'
import { isLocalDate } from '../time/isLocalDate'
import { isLocalTime } from '../time/isLocalTime'
import { toInstant } from '../time/toInstant'

/**
 * The instant until which one can apply, from the local date and time of the deadline.
 *
 * Without a time one can apply until the day ends. `undefined` if the date is missing or does not
 * exist.
 */
export function applicationDeadline(application: {
  deadlineDate?: string | null | undefined
  deadlineTime?: string | null | undefined
}): string | undefined {
  const { deadlineDate, deadlineTime } = application
  if (!isLocalDate(deadlineDate)) return undefined
  return isLocalTime(deadlineTime)
    ? toInstant(deadlineDate, deadlineTime)
    : endOfLocalDay(deadlineDate)
}
