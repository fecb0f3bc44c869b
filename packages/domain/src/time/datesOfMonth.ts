import { addDays } from './addDays'
import { addMonths } from './addMonths'

/** Every local date of a month (`YYYY-MM`), in order. Throws a RangeError on a month that is none. */
export function datesOfMonth(month: string): string[] {
  const first = `${month}-01`
  const next = Date.parse(`${addMonths(month, 1)}-01`)
  const days = (next - Date.parse(first)) / (24 * 60 * 60 * 1000)
  return Array.from({ length: days }, (_, index) => addDays(first, index))
}
