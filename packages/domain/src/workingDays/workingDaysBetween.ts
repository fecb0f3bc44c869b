import { addDays } from '../time/addDays'
import { requireLocalDate } from '../time/requireLocalDate'
import { isWorkingDay } from './isWorkingDay'

/**
 * How many working days pass from one local date to a later one: the first does not count, the last does. 0 for the same
 * day and for an earlier one.
 */
export function workingDaysBetween(from: string, to: string): number {
  requireLocalDate(to)
  let count = 0
  for (let date = from; date < to;) {
    date = addDays(date, 1)
    if (isWorkingDay(date)) count += 1
  }
  return count
}
