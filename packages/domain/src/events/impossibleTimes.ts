import { isLocalTime } from '../time/isLocalTime'
import { isLocalDate } from '../time/isLocalDate'
import { applicationDeadline } from './applicationDeadline'
import { eventSpan } from './eventSpan'
import { heldOccurrences } from './heldOccurrences'
import { occurrenceInstants } from './occurrenceInstants'
import type { OccurrenceTiming } from './eventTiming'

type Maybe<T> = T | null | undefined

/** Local dates and times of an occurrence, as people fill them in. */
type Occurrence = {
  date?: Maybe<string>
  startTime?: Maybe<string>
  endTime?: Maybe<string>
  status?: OccurrenceTiming['status']
}

/** Whether an occurrence is over before, or when, it begins. Times that are missing or do not exist say nothing. */
export function endsBeforeItStarts({ startTime, endTime }: Occurrence): boolean {
  return isLocalTime(startTime) && isLocalTime(endTime) && endTime <= startTime
}

/**
 * What is wrong with a deadline for applications: it comes before they open, or when everything is over; or, which may be
 * meant, when the last occurrence has begun. null: nothing, or it is not known yet.
 *
 * A deadline without a time is the end of its day.
 */
export function deadlineProblem(
  application: {
    opensOn?: Maybe<string>
    deadlineDate?: Maybe<string>
    deadlineTime?: Maybe<string>
  },
  occurrences: readonly Occurrence[],
): 'before-opening' | 'after-end' | 'after-start' | null {
  const { opensOn, deadlineDate } = application
  const deadline = applicationDeadline(application)
  if (deadline === undefined || !deadlineDate) return null
  if (isLocalDate(opensOn) && opensOn > deadlineDate) return 'before-opening'
  const timings = occurrences.map((one) => ({ status: one.status, ...occurrenceInstants(one) }))
  const span = eventSpan(timings)
  if (!span) return null
  if (deadline > span.endsAt) return 'after-end'
  const last = heldOccurrences(timings).at(-1)
  const hasTime = occurrences.some(({ startTime }) => isLocalTime(startTime))
  return hasTime && last && deadline > last.startsAt ? 'after-start' : null
}
