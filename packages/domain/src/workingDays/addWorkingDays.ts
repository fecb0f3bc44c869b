import { addDays } from '../time/addDays'
import { isWorkingDay } from './isWorkingDay'

/** The local date of the `count`th working day after a local date, which itself does not count. */
export function addWorkingDays(localDate: string, count: number): string {
  let date = localDate
  for (let left = count; left > 0; left -= isWorkingDay(date) ? 1 : 0) date = addDays(date, 1)
  return date
}
