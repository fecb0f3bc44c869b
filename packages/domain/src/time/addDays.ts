import { requireLocalDate } from './requireLocalDate'

/** The local date `days` later (earlier if negative). Throws a RangeError on a date that is none. */
export function addDays(localDate: string, days: number): string {
  const date = new Date(`${requireLocalDate(localDate)}T00:00:00.000Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
