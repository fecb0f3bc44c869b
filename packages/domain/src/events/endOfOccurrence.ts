import { endOfLocalDay } from '../time/endOfLocalDay'
import { toLocalDate } from '../time/toLocalDate'

/**
 * When an occurrence is over, in milliseconds since 1970: its end or, where nobody gave one, the
 * end of the day in Japan on which it starts.
 */
export function endOfOccurrence(occurrence: {
  startsAt: string
  endsAt?: string | null | undefined
}): number {
  return Date.parse(occurrence.endsAt ?? endOfLocalDay(toLocalDate(occurrence.startsAt)))
}
