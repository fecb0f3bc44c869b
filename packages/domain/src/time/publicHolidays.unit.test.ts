import { expect, it } from '@jest/globals'

import { addDays } from './addDays'
import { PUBLIC_HOLIDAYS_KNOWN, publicHolidayName } from './publicHolidays'

it.each([
  ['2026-01-01', '元日'],
  ['2026-05-06', 'こどもの日 振替休日'],
  ['2026-09-22', '休日'],
  ['2026-11-23', '勤労感謝の日'],
  ['2026-11-24', null],
  ['2019-05-01', '休日（祝日扱い）'],
  ['2021-07-23', 'スポーツの日'],
  ['2021-10-11', null],
  ['2026-12-31', null],
  [PUBLIC_HOLIDAYS_KNOWN.from, '元日'],
  ['1969-01-01', null],
  ['2051-01-01', null],
])('%s: %p', (date, name) => {
  expect(publicHolidayName(date)).toBe(name)
})

it('knows the first and the last year that it says it knows', () => {
  expect(publicHolidayName(`${PUBLIC_HOLIDAYS_KNOWN.to.slice(0, 4)}-11-23`)).toBe('勤労感謝の日')
})

it('refuses a date that does not exist', () => {
  expect(() => publicHolidayName('2026-02-30')).toThrow(RangeError)
})

it.each([
  ['2026-01-01', 'en', "New Year's Day"],
  ['2026-11-24', 'en', null],
  ['2026-10-12', 'en', 'Sports Day'],
  ['2026-11-23', 'easy', '勤労感謝の日'],
] as const)('%s in %s: %p', (date, language, name) => {
  expect(publicHolidayName(date, language)).toBe(name)
})

it('has an English name for every holiday that is still to come', () => {
  for (let date = '2026-01-01'; date <= PUBLIC_HOLIDAYS_KNOWN.to; date = addDays(date, 1)) {
    if (publicHolidayName(date) !== null) {
      expect([date, publicHolidayName(date, 'en')]).toEqual([
        date,
        expect.stringMatching(/^[A-Z][A-Za-z' ()-]+$/),
      ])
    }
  }
})
