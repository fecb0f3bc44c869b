import { addDays, weekday } from '@tokyo-cancer-portal/domain'

type Weekday = ReturnType<typeof weekday>

/**
 * A date counted from the day of loading: the nth weekday of a month that many months away (第3水曜, the usual pattern
 * of patients' salons), or the first such weekday from some days on.
 */
export type When =
  { month: number; nth: 1 | 2 | 3 | 4; weekday: Weekday } | { inDays: number; weekday: Weekday }

/** The local date that `when` means on the day `today`. */
export function dateOf(when: When, today: string): string {
  if ('inDays' in when) return firstWeekday(when.weekday, addDays(today, when.inDays))
  const first = firstWeekday(when.weekday, firstOfMonth(today, when.month))
  return addDays(first, (when.nth - 1) * 7)
}

function firstWeekday(wanted: Weekday, from: string): string {
  return weekday(from) === wanted ? from : firstWeekday(wanted, addDays(from, 1))
}

function firstOfMonth(today: string, offset: number): string {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00.000Z`)
  first.setUTCMonth(first.getUTCMonth() + offset)
  return first.toISOString().slice(0, 10)
}
