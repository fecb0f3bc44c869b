import type { ApplicationTiming, OccurrenceTiming } from './eventTiming'
import { applicationDeadline } from './applicationDeadline'
import { addDays } from '../time/addDays'
import { toLocalDate } from '../time/toLocalDate'

type Timing = ApplicationTiming & {
  deadlineDaysBefore?: number | null | undefined
  deadlineDate?: string | null | undefined
  deadlineTime?: string | null | undefined
}

/**
 * The application for one occurrence: with a deadline of its own where that is counted back from each date, and full
 * where this date is.
 */
export function applicationOf<Application extends Timing>(
  application: Application | null | undefined,
  occurrence: OccurrenceTiming | null | undefined,
): Application | null {
  if (!application) return occurrence?.full ? ({ full: true } as Application) : null
  const { deadlineDaysBefore, deadlineTime } = application
  const isFull = Boolean(application.full) || Boolean(occurrence?.full)
  if (typeof deadlineDaysBefore !== 'number' || !occurrence?.startsAt) {
    return { ...application, full: isFull }
  }
  const deadlineDate = addDays(toLocalDate(occurrence.startsAt), -deadlineDaysBefore)
  const deadlineAt = applicationDeadline({ deadlineDate, deadlineTime })
  return { ...application, deadlineDate, deadlineAt, full: isFull }
}
