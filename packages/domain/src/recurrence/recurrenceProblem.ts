import type { RecurrenceRule } from './recurrenceRule'
import { MOST_DATES, MOST_DAYS, recurrenceDates } from './recurrenceDates'
import { addDays } from '../time/addDays'

/**
 * Why a rule is not to be followed: it ends before it begins, it goes on for longer than a year or for too many
 * meetings, or it names no day at all.
 */
export type RecurrenceProblem = 'ends-before-start' | 'too-long' | 'too-many' | 'no-dates'

/** What is wrong with a rule, or null. `isHoliday` as for `recurrenceDates`. */
export function recurrenceProblem(
  rule: RecurrenceRule,
  isHoliday: (date: string) => boolean,
): RecurrenceProblem | null {
  const { from, until, count } = rule
  if (until !== null && until < from) return 'ends-before-start'
  if (until !== null && until > addDays(from, MOST_DAYS)) return 'too-long'
  const dates = recurrenceDates(rule, isHoliday)
  if (dates.length > MOST_DATES) return 'too-many'
  if (dates.length === 0) return 'no-dates'
  return until === null && count !== null && dates.length < count ? 'too-long' : null
}
