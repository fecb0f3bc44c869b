import { addDays } from './addDays'
import { requireLocalDate } from './requireLocalDate'

/** The Sunday on which the week of a local date begins. Throws a RangeError on a date that is none. */
export function startOfWeek(localDate: string): string {
  const date = requireLocalDate(localDate)
  return addDays(date, -new Date(`${date}T00:00:00.000Z`).getUTCDay())
}
