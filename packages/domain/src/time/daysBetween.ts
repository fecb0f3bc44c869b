import { requireLocalDate } from './requireLocalDate'

const DAY_MS = 24 * 60 * 60 * 1000

/** Whole days from one local date to another, negative if that is earlier. Throws a RangeError on a date that is none. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(requireLocalDate(to)) - Date.parse(requireLocalDate(from))) / DAY_MS
}
