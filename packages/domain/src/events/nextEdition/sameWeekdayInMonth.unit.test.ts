import { expect, it } from '@jest/globals'
import { sameWeekdayInMonth } from './sameWeekdayInMonth'

it.each([
  ['the third Wednesday', '2026-12-16', '2027-01', '2027-01-20'],
  ['the first Sunday, on the first day', '2026-11-01', '2026-12', '2026-12-06'],
  ['the first Tuesday, when the month begins with it', '2026-11-03', '2026-12', '2026-12-01'],
  ['the fourth Saturday, in a month that has five', '2026-11-28', '2027-01', '2027-01-23'],
  ['the fifth Monday, in a month that has one', '2026-11-30', '2027-03', '2027-03-29'],
  ['the fifth Monday, in a month that has none', '2026-11-30', '2026-12', '2026-12-28'],
  ['the fifth Sunday, in a February', '2027-01-31', '2027-02', '2027-02-28'],
  ['the fifth Thursday, in a leap year', '2027-12-30', '2028-02', '2028-02-24'],
  ['29 February', '2028-02-29', '2028-03', '2028-03-28'],
])('%s: %s in %s is %s', (_, date, month, expected) => {
  expect(sameWeekdayInMonth(date, month)).toBe(expected)
})
