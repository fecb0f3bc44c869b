import { addDays, addMonths, datesOfMonth, weekday } from '@tokyo-cancer-portal/domain'

/** As people count a week: the Saturday after a Monday belongs to it. */
export const WEEKDAYS = '月火水木金土日'

/** The Monday on which the week of a local date begins. */
export const mondayOf = (date: string): string => addDays(date, -WEEKDAYS.indexOf(weekday(date)))

/** The next day of a weekday, this day among them. */
export function nextWeekday(today: string, wanted: string): string {
  const days = (WEEKDAYS.indexOf(wanted) - WEEKDAYS.indexOf(weekday(today)) + 7) % 7
  return addDays(today, days)
}

/** The nth day of a weekday in a month (`2026-12`): 12月の第3水曜. Null where it has none. */
export const nthWeekdayOf = (month: string, nth: number, wanted: string): string | null =>
  datesOfMonth(month).filter((one) => weekday(one) === wanted)[nth - 1] ?? null

const MOST_MONTHS = 12

/** The next time that a month has that weekday for the nth time: 第3水曜. Null where there is none within a year. */
export function nthWeekday(today: string, nth: number, wanted: string): string | null {
  for (let months = 0; months < MOST_MONTHS; months += 1) {
    const date = nthWeekdayOf(addMonths(today.slice(0, 7), months), nth, wanted)
    if (date !== null && date >= today) return date
  }
  return null
}
