import { expect, it } from '@jest/globals'

import type { OpeningHours, OpeningSpan } from './OpeningHours'

import { publicHolidayName } from '../time/publicHolidays'
import { WEEKDAYS } from '../vocabulary/weekdays'
import { openingState } from './openingState'

const MINUTE = 60_000
const DAY = 24 * 60

/** The same numbers on every run, so that a failure can be looked at. */
function numbers(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  return {
    below: (limit: number) => Math.floor(next() * limit),
    yes: (odds: number) => next() < odds,
  }
}

const local = (at: number) => new Date(at + 9 * 60 * MINUTE).toISOString()
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Straight from the words of the model: is anybody there in this minute? */
function isOpen(hours: OpeningHours, at: number): boolean {
  const [date = '', time = ''] = local(at).split('T')
  const day = WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]?.value
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  if (hours.closedOnHolidays && publicHolidayName(date)) return false
  if (hours.closedAtNewYear && /-(?:12-(?:29|30|31)|01-0[123])$/.test(date)) return false
  if (hours.closedPeriods.some(({ from, to }) => date >= from && date <= (to ?? from))) return false
  return hours.spans.some(({ weekdays, opens, closes }) => {
    const [from, to] = [opens, closes].map(
      (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)),
    ) as [number, number]
    return weekdays.some((value) => value === day) && minute >= from && minute < (to || DAY)
  })
}

function randomHours(random: ReturnType<typeof numbers>, around: number): OpeningHours {
  const spans = Array.from({ length: 1 + random.below(4) }, (): OpeningSpan => {
    const opens = random.below(DAY / 15) * 15
    const length = 15 * (1 + random.below((DAY - opens) / 15))
    const weekdays = WEEKDAYS.filter(() => random.yes(0.6)).map(({ value }) => value)
    return { weekdays, opens: clock(opens), closes: clock(opens + length) }
  })
  const closedPeriods = Array.from({ length: random.below(3) }, () => {
    const from = around + random.below(10 * DAY) * MINUTE
    const to = from + random.below(4 * DAY) * MINUTE
    return {
      from: local(from).slice(0, 10),
      to: random.yes(0.7) ? local(to).slice(0, 10) : null,
      note: null,
    }
  })
  return {
    spans,
    closedOnHolidays: random.yes(0.5),
    closedAtNewYear: random.yes(0.5),
    closedPeriods,
    validFrom: null,
  }
}

const LOOK_AHEAD_DAYS = 12

it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'says what a look at every minute says (%i)',
  (seed) => {
    const random = numbers(seed)
    // Three years with every kind of holiday in them, at any minute.
    const now = Date.parse('2026-01-01T00:00:00+09:00') + random.below(3 * 365 * DAY) * MINUTE
    const hours = randomHours(random, now)
    const state = openingState(hours, new Date(now))
    expect(state.state).toBe(isOpen(hours, now) ? 'open' : 'closed')
    let change: number | null = null
    for (let minute = 1; minute <= LOOK_AHEAD_DAYS * DAY && change === null; minute += 1) {
      const at = now + minute * MINUTE
      if (isOpen(hours, at) !== (state.state === 'open')) change = at
    }
    const told = state.changesAt === null ? null : Date.parse(state.changesAt)
    if (change === null)
      expect(told ?? Infinity).toBeGreaterThan(now + LOOK_AHEAD_DAYS * DAY * MINUTE)
    else expect(told).toBe(change)
  },
)
