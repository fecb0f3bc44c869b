import { addDays } from '../../time/addDays'
import { addMonths } from '../../time/addMonths'
import { daysBetween } from '../../time/daysBetween'
import { sameWeekdayInMonth } from './sameWeekdayInMonth'

/** Nothing is proposed beyond: later years have five digits, and a date there is a slip of the finger. */
const LATEST = '9000-01-01'
/** Dates closer together than this are days of one gathering, and stay together. */
const WEEK = 7

/**
 * When a gathering with these local dates would take place the next time, in the same order.
 *
 * All dates move by the same number of months, the smallest with which the first is after the last of them and after
 * `today`; each is on the same weekday of the month as before (`sameWeekdayInMonth`). Days of one gathering (a Saturday
 * and a Sunday) keep their distance, and where a month has no fifth weekday for a series that goes on each week, the
 * whole series keeps its distances. Public holidays make no difference: people know best whether they meet. Empty where
 * there is no date.
 */
export function nextDates(dates: readonly string[], today: string): string[] {
  const sorted = [...new Set(dates)].toSorted()
  const [first] = sorted
  const last = sorted.at(-1)
  const after = last !== undefined && last > today ? last : today
  if (first === undefined || after > LATEST) return []
  const months = monthsUntil(first, after)
  const moved = movedApart(sorted, months)
  const isInOrder = moved.every((date, index) => index === 0 || date > (moved[index - 1] ?? ''))
  const all = isInOrder ? moved : movedTogether(sorted, months)
  const found = new Map(sorted.map((date, index) => [date, all[index] ?? date]))
  return dates.map((date) => found.get(date) ?? date)
}

function monthsUntil(first: string, after: string): number {
  for (let months = 1; ; months += 1) if (movedBy(first, months) > after) return months
}

const movedBy = (date: string, months: number): string =>
  sameWeekdayInMonth(date, addMonths(date.slice(0, 7), months))

/** Each gathering by its own first day. */
function movedApart(sorted: readonly string[], months: number): string[] {
  let head = ''
  let before = ''
  return sorted.map((date) => {
    if (before === '' || daysBetween(before, date) >= WEEK) head = date
    before = date
    return addDays(movedBy(head, months), daysBetween(head, date))
  })
}

function movedTogether(sorted: readonly string[], months: number): string[] {
  const [first = ''] = sorted
  return sorted.map((date) => addDays(movedBy(first, months), daysBetween(first, date)))
}
