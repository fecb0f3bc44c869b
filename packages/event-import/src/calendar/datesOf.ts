import ICAL from 'ical.js'

import { addDays, MOST_DATES, MOST_DAYS } from '@tokyo-cancer-portal/domain'

import { keyOf, type LocalMoment, momentOf, requirePossible, Unreadable } from './LocalMoment'
import { CALENDAR_LIMITS } from './limits'

/** How much counting a calendar may still cause. */
export type Budget = { steps: number }

export type CalendarDates = {
  /** When an event begins, each once, in order; of those before `from` some are missing. */
  starts: { moment: LocalMoment; time: ICAL.Time }[]
  isCut: boolean
}

const TOO_OFTEN = '時間・分・秒ごとのくり返しは取り込めません。'
const NO_RULE = 'くり返しの決まりを読み取れません。'
const TOO_MANY = 'くり返しの日が多すぎて読み切れません。'
const MOST_INTERVAL = 1000
/** Days for which what has begun before may last (`spanRows`), and what zones make of it. */
const LOOKED_BACK = 33
/** Rules of meetings; the others are for machines. */
const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/**
 * When an event takes place: by itself, by its rules (RRULE) and its further dates (RDATE), without its exceptions (EXDATE).
 * Rules are followed for a year and as many dates as those of the form.
 *
 * Of ical.js only the rules are used: its own expansion forgets the first date where there are further ones without a
 * rule, and exceptions that follow one that is none.
 *
 * @param from dates before are not needed
 * @throws Unreadable
 */
export function datesOf(event: ICAL.Component, from: string, budget: Budget): CalendarDates {
  const start = event.getFirstProperty('dtstart')
  const first: unknown = start?.getFirstValue()
  if (!start || !(first instanceof ICAL.Time)) throw new Unreadable('始まりの日時がありません。')
  requirePossible(start)
  const found = new Map<string, { moment: LocalMoment; time: ICAL.Time }>()
  const add = (time: unknown, property: ICAL.Property) => {
    const moment = momentOf(time, property)
    found.set(keyOf(moment), { moment, time: time as ICAL.Time })
    return moment
  }
  add(first, start)
  for (const [time, property] of listed(event, 'rdate')) add(time, property)
  const horizon = addDays(from, MOST_DAYS)
  let isCut = false
  for (const property of event.getAllProperties('rrule')) {
    const rule: unknown = property.getFirstValue()
    if (!(rule instanceof ICAL.Recur)) throw new Unreadable(NO_RULE)
    if (!FREQUENCIES.has(rule.freq)) throw new Unreadable(TOO_OFTEN)
    // The library counts the days of an interval one month after the other.
    if (rule.interval > MOST_INTERVAL) throw new Unreadable(NO_RULE)
    const days = daysOfMonth(rule, first)
    let coming = 0
    for (const time of timesOf(rule, first, budget)) {
      const day = time.toString().slice(0, 10)
      // In whatever zone, it is over by then, or not yet there.
      if (day < addDays(from, -LOOKED_BACK)) continue
      const isBeyond = day > addDays(horizon, 2) || coming === MOST_DATES
      isCut ||= isBeyond
      if (isBeyond) break
      // The library makes the 30th of February the 2nd of March.
      if (days !== null && !days.includes(time.day)) continue
      const { date } = momentOf(time, start)
      if (date > horizon) continue
      if (date >= from) coming += 1
      add(time, start)
    }
  }
  for (const [time, property] of listed(event, 'exdate')) {
    const excluded = momentOf(time, property)
    found.delete(keyOf(excluded))
    // A day without a time takes out whatever begins on it.
    if (excluded.time !== null) continue
    for (const [key, { moment }] of found) if (moment.date === excluded.date) found.delete(key)
  }
  const starts = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  return { starts, isCut }
}

const OTHER_DAYS = ['BYDAY', 'BYWEEKNO', 'BYYEARDAY']

/** The only days of the month that a rule can mean; null where it says them in another way. */
function daysOfMonth(rule: ICAL.Recur, first: ICAL.Time): number[] | null {
  const days = numbersIn(rule, 'BYMONTHDAY')
  if (days.length > 0) return days.every((day) => day > 0) ? days : null
  const isByStart = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY'
  const isOther = OTHER_DAYS.some((part) => rule.getComponent(part).length > 0)
  return isByStart && !isOther ? [first.day] : null
}

const numbersIn = (rule: ICAL.Recur, part: string): number[] =>
  (rule.getComponent(part) as unknown[]).filter((value) => typeof value === 'number')

function* timesOf(rule: ICAL.Recur, first: ICAL.Time, budget: Budget): Generator<ICAL.Time> {
  const iterator = rule.iterator(first)
  for (let step = 0; ; step += 1) {
    budget.steps -= 1
    if (step > CALENDAR_LIMITS.stepsOfRule || budget.steps < 0) throw new Unreadable(TOO_MANY)
    const time = iterator.next() as ICAL.Time | null
    if (!time) return
    // The iterator goes on with its own.
    yield time.clone()
  }
}

/** The dates that a property lists, with the property that knows their zone. */
function listed(event: ICAL.Component, name: 'rdate' | 'exdate'): [unknown, ICAL.Property][] {
  const values = event
    .getAllProperties(name)
    .flatMap((property) =>
      property
        .getValues()
        .map((value: unknown): [unknown, ICAL.Property] => [
          value instanceof ICAL.Period ? value.start : value,
          property,
        ]),
    )
  for (const property of event.getAllProperties(name)) requirePossible(property)
  if (values.length > CALENDAR_LIMITS.listedDates) throw new Unreadable(TOO_MANY)
  return values
}
