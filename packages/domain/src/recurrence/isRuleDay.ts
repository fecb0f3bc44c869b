import type { RecurrenceRule } from './recurrenceRule'
import { addDays } from '../time/addDays'
import { startOfWeek } from '../time/startOfWeek'
import { WEEKDAY_NAMES_FROM_SUNDAY } from '../vocabulary/weekdays'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Whether a local date is one of the days that the pattern of a rule names, holidays or not.
 *
 * @param anchor the first such day; every other week is counted from its week
 */
export function isRuleDay(rule: RecurrenceRule, date: string, anchor: string | null): boolean {
  if (rule.pattern === 'monthly-day') return Number(date.slice(8)) === rule.dayOfMonth
  const weekday = WEEKDAY_NAMES_FROM_SUNDAY[new Date(`${date}T00:00:00.000Z`).getUTCDay()]
  if (!weekday || !rule.weekdays.includes(weekday.value)) return false
  if (rule.pattern === 'weekly') return true
  if (rule.pattern === 'biweekly') return anchor === null || weeksBetween(anchor, date) % 2 === 0
  const nth = String(Math.ceil(Number(date.slice(8)) / 7))
  const isLast = () => addDays(date, 7).slice(0, 7) !== date.slice(0, 7)
  return rule.weeks.some((week) => week === nth || (week === 'last' && isLast()))
}

function weeksBetween(earlier: string, later: string): number {
  return (Date.parse(startOfWeek(later)) - Date.parse(startOfWeek(earlier))) / (7 * DAY_MS)
}
