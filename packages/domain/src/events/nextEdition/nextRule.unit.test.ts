import { describe, expect, it } from '@jest/globals'
import { recurrenceDates, readRecurrence } from '../../recurrence'
import { isPublicHoliday } from '../../time'
import { nextRule } from './nextRule'

const third = { pattern: 'monthly-weekday', weeks: ['3'], weekdays: ['wed'] }
const everyOther = { pattern: 'biweekly', weekdays: ['thu'] }
const year = { from: '2026-04-01', until: '2027-03-31' }
const ask = (rule: object | null, today: string, last = '') =>
  nextRule(rule as never, { today, last, isHoliday: isPublicHoliday })

describe('nextRule', () => {
  it.each([
    [
      'a fiscal year',
      { ...third, ...year },
      '2027-03-20',
      ['2027-04-01', '2028-03-31', '2027-04-21'],
    ],
    [
      'a fiscal year that is not over',
      { ...third, ...year },
      '2026-11-28',
      ['2027-04-01', '2028-03-31', '2027-04-21'],
    ],
    [
      'a period long past begins in the coming month',
      { ...third, from: '2025-04-01', until: '2025-09-30' },
      '2026-11-28',
      ['2026-12-01', '2027-05-31', '2026-12-16'],
    ],
    [
      'the end of a month stays the end of a month',
      { ...third, from: '2026-11-30', until: '2027-02-28' },
      '2026-11-28',
      ['2027-03-31', '2027-06-30', '2027-04-21'],
    ],
    [
      'a number of times stays that number',
      { ...third, from: '2026-10-01', count: 3 },
      '2026-11-28',
      ['2027-01-01', null, '2027-01-20'],
    ],
    [
      'a day that a short month has not',
      { pattern: 'monthly-day', dayOfMonth: 10, from: '2026-10-30', until: '2027-01-29' },
      '2026-11-28',
      ['2027-01-30', '2027-04-29', '2027-02-10'],
    ],
    [
      'no longer than a year, also where the year is longer',
      { ...third, from: '2027-01-01', until: '2028-01-02' },
      '2026-11-28',
      ['2028-02-01', '2029-02-01', '2028-02-16'],
    ],
  ])('%s', (_, rule, today, [from, until, firstDate]) => {
    expect(ask(rule, today)).toMatchObject({ from, until, firstDate })
  })

  it('goes on in the weeks of a meeting of every other week', () => {
    for (const until of ['2026-12-31', '2026-11-30', '2027-01-31', '2027-02-28']) {
      const rule = { ...everyOther, from: '2026-10-01', until }
      const next = ask(rule, '2026-11-28')
      const days = (recurrence: object) => {
        const read = readRecurrence(recurrence as never)
        return read ? recurrenceDates(read, () => false) : []
      }
      const [first = ''] = days(rule)
      const [continued = ''] = days({ ...everyOther, from: next?.from, until: next?.until })
      expect((Date.parse(continued) - Date.parse(first)) % (14 * 24 * 60 * 60 * 1000)).toBe(0)
    }
  })

  it('begins after a date that was added by hand', () => {
    const rule = { ...third, from: '2026-10-01', until: '2026-11-30' }
    expect(ask(rule, '2026-11-28', '2027-02-10')?.from).toBe('2027-03-01')
  })

  it.each([
    ['no rule', null],
    ['no day', { ...third, weekdays: [], ...year }],
    ['no end', { ...third, from: '2026-04-01' }],
    ['a year that nobody meant', { ...third, from: '9999-01-01', until: '9999-12-31' }],
  ])('is nothing for %s', (_, rule) => {
    expect(ask(rule, '2026-11-28')).toBeNull()
  })
})
