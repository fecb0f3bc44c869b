import { readRecurrence } from '../../recurrence/readRecurrence'
import { MOST_DAYS, recurrenceDates } from '../../recurrence/recurrenceDates'
import type { RecurrenceInput, RecurrenceRule } from '../../recurrence/recurrenceRule'
import { addDays } from '../../time/addDays'
import { addMonths } from '../../time/addMonths'
import { datesOfMonth } from '../../time/datesOfMonth'
import { daysBetween } from '../../time/daysBetween'
import { startOfWeek } from '../../time/startOfWeek'

type Options = { last: string; today: string; isHoliday: (date: string) => boolean }
export type NextRule = {
  from: string
  until: string | null
  /** The first date of the present period, and of the next. */
  firstBefore: string | null
  firstDate: string | null
}

/**
 * The period of a recurring meeting that follows its present one: the same months long, and beginning after its last
 * day, after `last` (its last date, whoever put it there) and after `today`.
 *
 * A meeting of every other week goes on in its own weeks. What was removed from the present period is no matter of the
 * next one. `null` where the rule says too little to know a date by.
 */
export function nextRule(input: RecurrenceInput, options: Options): NextRule | null {
  const rule = readRecurrence(input)
  if (!rule) return null
  const dates = recurrenceDates(rule, options.isHoliday)
  const after = [rule.until, dates.at(-1), options.last, options.today]
    .filter((date) => typeof date === 'string')
    .reduce((latest, date) => (date > latest ? date : latest), rule.from)
  if (after > LATEST) return null
  let months = 1
  while (inMonths(rule.from, months) <= after) months += 1
  const from = inStep(rule, dates[0], inMonths(rule.from, months))
  const furthest = addDays(from, MOST_DAYS)
  const until = rule.until && earlier(inMonths(rule.until, months), furthest)
  const next = { ...rule, from, until }
  return {
    from,
    until,
    firstBefore: dates[0] ?? null,
    firstDate: recurrenceDates(next, options.isHoliday)[0] ?? null,
  }
}

const LATEST = '9000-01-01'

const earlier = (a: string, b: string): string => (a < b ? a : b)

/** The same day that many months later; the last day of a month stays the last, and a month that is too short has its last. */
function inMonths(date: string, months: number): string {
  const isLast = addDays(date, 1).slice(8) === '01'
  const days = datesOfMonth(addMonths(date.slice(0, 7), months))
  const day = days[Number(date.slice(8)) - 1]
  return (isLast ? undefined : day) ?? days.at(-1) ?? date
}

/** For every other week: the first day from `from` on in a week that is an even number of weeks after the first meeting. */
function inStep({ pattern }: RecurrenceRule, first: string | undefined, from: string): string {
  if (pattern !== 'biweekly' || first === undefined) return from
  const week = startOfWeek(from)
  const isOff = (daysBetween(startOfWeek(first), week) / 7) % 2 !== 0
  return isOff ? addDays(week, 7) : from
}
