import { endOfLocalDay } from '../time/endOfLocalDay'
import { isLocalDate } from '../time/isLocalDate'
import { isLocalTime } from '../time/isLocalTime'
import { toInstant } from '../time/toInstant'

type Maybe<T> = T | null | undefined

/**
 * The instants of an occurrence, computed from its local date and times.
 *
 * Without a start time it begins at 00:00, without an end time it ends with the day. `undefined` as
 * long as the date is missing or does not exist (a draft may be incomplete); a time that does not
 * exist counts as missing.
 */
export function occurrenceInstants(occurrence: {
  date?: Maybe<string>
  startTime?: Maybe<string>
  endTime?: Maybe<string>
}): { startsAt: string; endsAt: string } | undefined {
  const { date, startTime, endTime } = occurrence
  if (!isLocalDate(date)) return undefined
  return {
    startsAt: toInstant(date, isLocalTime(startTime) ? startTime : '00:00'),
    endsAt: isLocalTime(endTime) ? toInstant(date, endTime) : endOfLocalDay(date),
  }
}
