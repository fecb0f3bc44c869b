import { isMonth } from './isMonth'

/** The month (`YYYY-MM`) that many months later (earlier if negative). Throws a RangeError on a month that is none. */
export function addMonths(month: string, months: number): string {
  if (!isMonth(month)) throw new RangeError(`Not a month: ${String(month)}`)
  const date = new Date(`${month}-01T00:00:00.000Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}
