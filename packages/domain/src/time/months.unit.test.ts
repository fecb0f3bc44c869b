import { expect, it } from '@jest/globals'
import { addMonths } from './addMonths'
import { datesOfMonth } from './datesOfMonth'
import { isMonth } from './isMonth'
import { startOfWeek } from './startOfWeek'

it.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', 18, '2028-05'],
  ['2026-11', 0, '2026-11'],
])('%s and %i months is %s', (month, months, expected) => {
  expect(addMonths(month, months)).toBe(expected)
})

it.each([
  ['2026-12', true],
  ['2026-00', false],
  ['2026-13', false],
  ['2026-1', false],
  ['2026-12-01', false],
  ['２０２６-１２', false],
  [202612, false],
  [null, false],
])('whether %p is a month: %p', (value, expected) => {
  expect(isMonth(value)).toBe(expected)
})

it.each([
  ['2027-02', 28],
  ['2028-02', 29],
  ['2026-11', 30],
  ['2026-12', 31],
])('%s has %i days', (month, days) => {
  const dates = datesOfMonth(month)
  expect(dates).toHaveLength(days)
  expect([dates[0], dates.at(-1)]).toEqual([`${month}-01`, `${month}-${days}`])
})

it('refuses what is no month', () => {
  expect(() => datesOfMonth('2026-13')).toThrow(RangeError)
  expect(() => addMonths('soon', 1)).toThrow(RangeError)
})

it.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11-28', '2026-11-22'],
  ['2026-12-01', '2026-11-29'],
  ['2027-01-02', '2026-12-27'],
])('the week of %s begins on %s', (date, sunday) => {
  expect(startOfWeek(date)).toBe(sunday)
})
