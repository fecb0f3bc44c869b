import { isPublicHoliday } from '../time/isPublicHoliday'
import { weekday } from '../time/weekday'

/**
 * Whether the metropolitan government's offices are open on a local date: not on Saturdays, Sundays, public holidays and
 * from 29 December to 3 January (東京都の休日に関する条例, 平成元年条例第10号). Throws a RangeError on a date that is none.
 */
export function isWorkingDay(localDate: string): boolean {
  const day = localDate.slice(5)
  const isWeekend = '土日'.includes(weekday(localDate))
  return !isWeekend && !isPublicHoliday(localDate) && day < '12-29' && day > '01-03'
}
