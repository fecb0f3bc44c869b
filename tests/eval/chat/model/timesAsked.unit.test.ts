import { expect, it } from '@jest/globals'
import { rangeOfTimeAsked, type TimeAsked } from './timesAsked'

/** 2026-11-27 is a Friday. */
it.each<[TimeAsked, string, string, string]>([
  ['today', '2026-11-27', '2026-11-27', '2026-11-27'],
  ['tomorrow', '2026-11-30', '2026-12-01', '2026-12-01'],
  ['thisWeekend', '2026-11-27', '2026-11-28', '2026-11-29'],
  ['thisWeekend', '2026-11-29', '2026-11-29', '2026-11-29'],
  ['nextWeek', '2026-11-27', '2026-11-30', '2026-12-06'],
  ['nextWeek', '2026-11-29', '2026-11-30', '2026-12-06'],
  ['nextWeek', '2026-11-30', '2026-12-07', '2026-12-13'],
  ['thisMonth', '2026-11-27', '2026-11-27', '2026-11-30'],
  ['nextMonth', '2026-12-31', '2027-01-01', '2027-01-31'],
])('%s on %s is from %s to %s', (time, today, from, to) => {
  expect(rangeOfTimeAsked(time, new Date(`${today}T12:00:00+09:00`))).toEqual({ from, to })
})
