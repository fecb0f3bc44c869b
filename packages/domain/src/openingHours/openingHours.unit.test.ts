import { describe, expect, it } from '@jest/globals'

import type { OpeningHours, OpeningSpan } from './OpeningHours'

import { comingClosures } from './comingClosures'
import { findOverlap } from './findOverlap'
import { minutesOfSpan } from './minutesOfSpan'
import { openingHoursText } from './openingHoursText'
import { weekdaysText } from './weekdaysText'

const WORKDAYS: OpeningSpan['weekdays'] = ['mon', 'tue', 'wed', 'thu', 'fri']
const EVERY_DAY: OpeningSpan['weekdays'] = [...WORKDAYS, 'sat', 'sun']

const span = (weekdays: OpeningSpan['weekdays'], opens: string, closes: string): OpeningSpan => ({
  weekdays,
  opens,
  closes,
})

const text = (
  spans: OpeningSpan[],
  { holidays = true, newYear = true }: { holidays?: boolean; newYear?: boolean } = {},
) =>
  openingHoursText({
    spans,
    closedOnHolidays: holidays,
    closedAtNewYear: newYear,
    closedPeriods: [],
    validFrom: null,
  })

describe('hours in words', () => {
  it.each([
    [
      'en',
      true,
      true,
      'Mon–Fri 9:00–12:00, 13:00–17:00; Sat, Sun 24 hours (closed on public holidays and over New Year)',
    ],
    [
      'easy',
      true,
      true,
      '月から金 9:00から12:00、13:00から17:00、土・日 24時間（祝日と 年末年始は 休み）',
    ],
    ['en', true, false, /\(closed on public holidays, open over New Year\)$/],
    ['en', false, true, /\(open on public holidays, closed over New Year\)$/],
    ['en', false, false, /\(open on public holidays and over New Year\)$/],
  ] as const)('should be written in %s', (language, holidays, newYear, expected) => {
    const hours = {
      spans: [
        span(WORKDAYS, '09:00', '12:00'),
        span(WORKDAYS, '13:00', '17:00'),
        span(['sat', 'sun'], '00:00', '00:00'),
      ],
      closedOnHolidays: holidays,
      closedAtNewYear: newYear,
      closedPeriods: [],
      validFrom: null,
    }
    const written = openingHoursText(hours, language)
    if (typeof expected === 'string') expect(written).toBe(expected)
    else expect(written).toMatch(expected)
  })

  it.each([
    [
      [span(WORKDAYS, '09:00', '12:00'), span(WORKDAYS, '13:00', '17:00')],
      '月〜金 9:00〜12:00、13:00〜17:00（祝日・年末年始を除く）',
    ],
    [
      [span(['sat'], '09:00', '12:30'), span(WORKDAYS, '09:00', '17:00')],
      '月〜金 9:00〜17:00、土 9:00〜12:30（祝日・年末年始を除く）',
    ],
    // Entered in two rows that overlap or touch
    [
      [span(['mon'], '09:00', '12:00'), span(['mon'], '12:00', '17:00')],
      '月 9:00〜17:00（祝日・年末年始を除く）',
    ],
    [[span(EVERY_DAY, '00:00', '00:00')], '毎日 24時間（祝日・年末年始を除く）'],
    [[span(['fri'], '18:00', '00:00')], '金 18:00〜24:00（祝日・年末年始を除く）'],
    [[], ''],
    [[span([], '09:00', '17:00')], ''],
    [[span(['mon'], '17:00', '09:00')], ''],
  ])('%j → %s', (spans, expected) => {
    expect(text(spans)).toBe(expected)
  })

  it.each([
    [{ newYear: false }, '（祝日を除く、年末年始も受付）'],
    [{ holidays: false }, '（祝日も受付、年末年始を除く）'],
    [{ holidays: false, newYear: false }, '（祝日・年末年始も受付）'],
  ])('with %j', (exceptions, expected) => {
    expect(text([span(['mon'], '09:00', '17:00')], exceptions)).toBe(`月 9:00〜17:00${expected}`)
  })

  it.each<[OpeningSpan['weekdays'], string]>([
    [['mon'], '月'],
    [['tue', 'mon'], '月・火'],
    [['mon', 'tue', 'wed'], '月〜水'],
    [['mon', 'wed', 'fri'], '月・水・金'],
    [['mon', 'tue', 'thu', 'fri'], '月・火・木・金'],
    [['mon', 'tue', 'wed', 'sat', 'sun'], '月〜水・土・日'],
    [EVERY_DAY, '毎日'],
    [[], ''],
  ])('%j → %s', (weekdays, expected) => {
    expect(weekdaysText(weekdays)).toBe(expected)
  })
})

it.each([
  ['09:00', '17:00', [540, 1020]],
  ['00:00', '00:00', [0, 1440]],
  ['09:00', '09:00', null],
  ['17:00', '09:00', null],
  ['9:00', '17:00', null],
  ['', '17:00', null],
])('from %p to %p: %j', (opens, closes, minutes) => {
  expect(minutesOfSpan({ opens, closes })).toEqual(minutes)
})

describe('rows that overlap', () => {
  it.each([
    [[span(WORKDAYS, '09:00', '12:00'), span(WORKDAYS, '13:00', '17:00')], null],
    [[span(WORKDAYS, '09:00', '12:00'), span(WORKDAYS, '12:00', '17:00')], null],
    [[span(['mon'], '09:00', '12:00'), span(['tue'], '09:00', '12:00')], null],
    [
      [
        span(WORKDAYS, '13:00', '17:00'),
        span(['sat'], '09:00', '12:00'),
        span(['wed'], '09:00', '13:30'),
      ],
      { weekday: 'wed', rows: [0, 2] },
    ],
    [
      [span(['sun'], '18:00', '00:00'), span(['sun'], '23:00', '23:30')],
      { weekday: 'sun', rows: [0, 1] },
    ],
    [[span(['mon'], '17:00', '09:00'), span(['mon'], '09:00', '12:00')], null],
  ])('%j: %j', (spans, expected) => {
    expect(findOverlap(spans)).toEqual(expected)
  })
})

describe('closed periods', () => {
  const closedPeriods: OpeningHours['closedPeriods'] = [
    { from: '2027-02-01', to: null, note: '改修' },
    { from: '2026-12-26', to: '2027-01-06', note: null },
    { from: '2026-11-25', to: null, note: null },
  ]
  it.each([
    ['2026-11-26T03:00:00+09:00', ['2026-12-26']],
    ['2026-11-25T23:59:00+09:00', ['2026-11-25', '2026-12-26']],
    ['2026-10-27T00:00:00+09:00', ['2026-11-25', '2026-12-26']],
    ['2026-10-26T23:59:00+09:00', ['2026-11-25']],
    ['2027-01-06T23:59:00+09:00', ['2026-12-26', '2027-02-01']],
    ['2027-01-07T00:00:00+09:00', ['2027-02-01']],
    ['2027-02-02T00:00:00+09:00', []],
  ])('at %s: %j', (now, expected) => {
    const { closures } = comingClosures({ closedPeriods }, new Date(now))
    expect(closures.map(({ from }) => from)).toEqual(expected)
  })

  it('tell when they appear and when they are over', () => {
    const [last] = closedPeriods.slice(-1)
    const { changesAt } = comingClosures({ closedPeriods: last ? [last] : [] }, new Date(0))
    expect(changesAt).toEqual(['2026-09-25T15:00:00.000Z', '2026-11-25T14:59:59.999Z'])
  })
})
