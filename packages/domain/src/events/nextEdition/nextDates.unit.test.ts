import { describe, expect, it } from '@jest/globals'
import { addDays } from '../../time/addDays'
import { weekday } from '../../time/weekday'
import { randomFrom } from '../../testing/randomFrom'
import { nextDates } from './nextDates'

describe('one date', () => {
  it.each([
    ['the next month', '2026-12-16', '2026-12-17', '2027-01-20'],
    ['not before it has taken place', '2026-12-16', '2026-11-28', '2027-01-20'],
    ['the first month that is not over', '2026-03-18', '2026-11-28', '2026-12-16'],
    ['this month, where its day is still to come', '2026-03-18', '2026-11-01', '2026-11-18'],
    ['not today', '2026-03-18', '2026-11-18', '2026-12-16'],
    ['tomorrow', '2026-03-18', '2026-11-17', '2026-11-18'],
    ['across the end of a year', '2026-12-31', '2026-12-31', '2027-01-28'],
    ['a public holiday like any other day', '2026-12-11', '2026-12-12', '2027-01-08'],
    ['the last week for a fifth', '2026-08-31', '2026-09-01', '2026-09-28'],
    ['after many years', '2016-04-20', '2026-11-28', '2026-12-16'],
  ])('%s: %s seen on %s → %s', (_, date, today, expected) => {
    expect(nextDates([date], today)).toEqual([expected])
  })
})

describe('several dates', () => {
  it.each([
    [
      'a course of three months moves by three',
      ['2026-10-07', '2026-11-04', '2026-12-02'],
      '2026-12-03',
      ['2027-01-06', '2027-02-03', '2027-03-03'],
    ],
    [
      'a course that is still going on is followed',
      ['2026-11-18', '2026-12-16'],
      '2026-11-28',
      ['2027-01-20', '2027-02-17'],
    ],
    [
      'each keeps its own weekday',
      ['2026-11-05', '2026-11-13', '2026-11-21'],
      '2026-11-28',
      ['2026-12-03', '2026-12-11', '2026-12-19'],
    ],
    [
      'two days of one gathering stay together over the end of a month',
      ['2026-10-31', '2026-11-01'],
      '2026-11-28',
      ['2026-12-26', '2026-12-27'],
    ],
    [
      'a weekly course goes on weekly where a fifth is missing',
      ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29'],
      '2026-10-30',
      ['2026-11-05', '2026-11-12', '2026-11-19', '2026-11-26', '2026-12-03'],
    ],
    [
      'twice on one day stays twice on one day',
      ['2026-11-18', '2026-11-18'],
      '2026-11-28',
      ['2026-12-16', '2026-12-16'],
    ],
    [
      'their order is kept, whatever it is',
      ['2026-12-02', '2026-11-04'],
      '2026-11-28',
      ['2027-02-03', '2027-01-06'],
    ],
    ['nothing comes of nothing', [], '2026-11-28', []],
    ['nothing comes of a year that nobody meant', ['9999-12-15'], '2026-11-28', []],
  ])('%s', (_, dates, today, expected) => {
    expect(nextDates(dates, today)).toEqual(expected)
  })

  it('is after everything, in order, and on the same weekdays, whatever the dates', () => {
    const random = randomFrom(20261128)
    for (let round = 0; round < 2000; round += 1) {
      const start = addDays('2026-01-01', Math.floor(random() * 800))
      const dates = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
        addDays(start, Math.floor(random() * 120)),
      )
      const today = addDays('2026-06-01', Math.floor(random() * 700))
      const next = nextDates(dates, today)
      const last = dates.toSorted().at(-1) ?? ''
      expect(next.map(weekday)).toEqual(dates.map(weekday))
      for (const date of next) expect(date > last && date > today).toBe(true)
      expect(new Set(next).size).toBe(new Set(dates).size)
      const order = (list: readonly string[]) =>
        list
          .map((_, index) => index)
          .toSorted((a, b) => (list[a] ?? '').localeCompare(list[b] ?? ''))
      expect(order(next)).toEqual(order(dates))
    }
  })
})
