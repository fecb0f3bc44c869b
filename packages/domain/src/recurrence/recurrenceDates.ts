import type { RecurrenceRule } from './recurrenceRule'
import { isRuleDay } from './isRuleDay'
import { addDays } from '../time/addDays'

/** How many meetings one rule may stand for, and how many days its last one may lie after its first day. */
export const MOST_DATES = 60
export const MOST_DAYS = 366

const isYearEnd = (date: string) => date.slice(5) >= '12-29' || date.slice(5) <= '01-03'

/**
 * The local dates that a rule means, in order: at most one more than `MOST_DATES`, all within `MOST_DAYS` of its
 * first day. `count` counts meetings that take place, so a holiday that is skipped moves the last one.
 *
 * @param isHoliday whether a local date is a public holiday
 */
export function recurrenceDates(
  rule: RecurrenceRule,
  isHoliday: (date: string) => boolean,
): string[] {
  const wanted = Math.min(rule.count ?? Infinity, MOST_DATES + 1)
  const dates: string[] = []
  let anchor: string | null = null
  for (let day = 0; day <= MOST_DAYS && dates.length < wanted; day += 1) {
    const date = addDays(rule.from, day)
    if (rule.until !== null && date > rule.until) break
    if (!isRuleDay(rule, date, anchor)) continue
    // Every other week is counted from the first meeting, also if that one falls on a holiday.
    anchor ??= date
    if (rule.skipHolidays && isHoliday(date)) continue
    if (rule.skipYearEnd && isYearEnd(date)) continue
    dates.push(date)
  }
  return dates
}
