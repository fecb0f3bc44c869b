import { addDays } from '../../time/addDays'

/**
 * The date in a month (`YYYY-MM`) that stands where `date` stands in its own: the third Wednesday for a third Wednesday.
 *
 * A month without a fifth one has its last: whoever meets on the fifth means the end of the month.
 */
export function sameWeekdayInMonth(date: string, month: string): string {
  const first = `${month}-01`
  const ahead = (weekdayOf(date) - weekdayOf(first) + 7) % 7
  const weeks = Math.ceil(Number(date.slice(8)) / 7) - 1
  const found = addDays(first, ahead + weeks * 7)
  return found.startsWith(month) ? found : addDays(found, -7)
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00.000Z`).getUTCDay()
