import { addDays } from '../time/addDays'
import { MOST_DAYS } from './recurrenceDates'

/** With fewer days left in a fiscal year people plan the next one. */
const FEW_DAYS = 60

/**
 * Until when meetings that begin on a local date are usually planned: to the end of the fiscal year (31 March), of the next
 * one where this one is nearly over, and never longer than a rule may last.
 */
export function usualEnd(from: string): string {
  const year = Number(from.slice(0, 4))
  const ends = [year, year + 1, year + 2].map((one) => `${one}-03-31`)
  const end = ends.find((one) => one >= addDays(from, FEW_DAYS)) ?? addDays(from, MOST_DAYS)
  const last = addDays(from, MOST_DAYS)
  return end < last ? end : last
}
