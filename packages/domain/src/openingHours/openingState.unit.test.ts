import { describe, expect, it } from '@jest/globals'

import type { OpeningHours } from './OpeningHours'

import { toInstant } from '../time/toInstant'
import { openingState } from './openingState'

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const EVERY_DAY = [...WORKDAYS, 'sat', 'sun'] as const

const office: OpeningHours = {
  spans: [
    { weekdays: WORKDAYS, opens: '09:00', closes: '12:00' },
    { weekdays: WORKDAYS, opens: '13:00', closes: '17:00' },
  ],
  closedOnHolidays: true,
  closedAtNewYear: true,
  closedPeriods: [],
  validFrom: null,
}

/** Local date and time in Japan → what is said: 「open until」, 「closed until」 or 「unknown」. */
function said(hours: OpeningHours | null, local: string): string {
  const [date = '', time = ''] = local.split(' ')
  const state = openingState(hours, new Date(toInstant(date, time)))
  const end = { open: 'closesAt', closed: 'opensAt', unknown: 'changesAt' }[state.state]
  const at = (state as Record<string, unknown>)[end] as string | null
  expect(state.changesAt).toBe(at)
  return `${state.state} ${at ? new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') : '-'}`
}

describe('an office', () => {
  // 2026-11-26 is a Thursday; 2026-11-23 is a Monday and 勤労感謝の日.
  it.each([
    ['2026-11-26 08:59', 'closed 2026-11-26 09:00'],
    ['2026-11-26 09:00', 'open 2026-11-26 12:00'],
    ['2026-11-26 11:59', 'open 2026-11-26 12:00'],
    ['2026-11-26 12:00', 'closed 2026-11-26 13:00'],
    ['2026-11-26 16:59', 'open 2026-11-26 17:00'],
    ['2026-11-26 17:00', 'closed 2026-11-27 09:00'],
    ['2026-11-26 23:59', 'closed 2026-11-27 09:00'],
    ['2026-11-27 00:00', 'closed 2026-11-27 09:00'],
    ['2026-11-27 17:00', 'closed 2026-11-30 09:00'],
    ['2026-11-28 10:00', 'closed 2026-11-30 09:00'],
    ['2026-11-23 10:00', 'closed 2026-11-24 09:00'],
    ['2026-11-20 17:00', 'closed 2026-11-24 09:00'],
    // New Year: a Tuesday to a Sunday, then a Monday
    ['2026-12-28 17:00', 'closed 2027-01-04 09:00'],
    ['2027-01-02 10:00', 'closed 2027-01-04 09:00'],
    // Golden week of 2026 with its day off instead of a Sunday
    ['2026-05-01 17:00', 'closed 2026-05-07 09:00'],
    // The nights in which New York changes its clocks
    ['2026-03-09 03:30', 'closed 2026-03-09 09:00'],
    ['2026-11-02 09:00', 'open 2026-11-02 12:00'],
  ])('%s: %s', (local, expected) => {
    expect(said(office, local)).toBe(expected)
  })

  it.each([
    [{ closedOnHolidays: false }, '2026-11-23 10:00', 'open 2026-11-23 12:00'],
    // 29 to 31 December and 2, 3 January are no public holidays.
    [{ closedAtNewYear: false }, '2026-12-29 10:00', 'open 2026-12-29 12:00'],
    [{ closedAtNewYear: false }, '2026-12-31 17:00', 'closed 2027-01-04 09:00'],
    [
      { closedPeriods: [{ from: '2026-11-26', to: null, note: null }] },
      '2026-11-26 10:00',
      'closed 2026-11-27 09:00',
    ],
    [
      { closedPeriods: [{ from: '2026-11-26', to: '2026-11-30', note: null }] },
      '2026-11-27 10:00',
      'closed 2026-12-01 09:00',
    ],
    [
      {
        closedPeriods: [
          { from: '2026-11-26', to: '2026-11-27', note: null },
          { from: '2026-11-27', to: '2026-12-01', note: null },
        ],
      },
      '2026-11-26 10:00',
      'closed 2026-12-02 09:00',
    ],
    [{ validFrom: '2026-12-01' }, '2026-11-26 10:00', 'unknown 2026-12-01 00:00'],
    [{ validFrom: '2026-11-26' }, '2026-11-26 10:00', 'open 2026-11-26 12:00'],
    [
      { closedPeriods: [{ from: '2026-01-01', to: '2029-12-31', note: null }] },
      '2026-11-26 10:00',
      'closed -',
    ],
    [{ spans: [] }, '2026-11-26 10:00', 'unknown -'],
    // Who knows which days are holidays then?
    [{}, '2051-01-05 10:00', 'unknown -'],
    [{ closedOnHolidays: false }, '2051-01-05 10:00', 'open 2051-01-05 12:00'],
  ])('with %j at %s: %s', (change: Partial<OpeningHours>, local, expected) => {
    expect(said({ ...office, ...change }, local)).toBe(expected)
  })
})

describe('hours around midnight', () => {
  const always = (spans: OpeningHours['spans']): OpeningHours => ({
    ...office,
    spans,
    closedOnHolidays: false,
    closedAtNewYear: false,
  })
  const night = always([
    { weekdays: ['fri'], opens: '22:00', closes: '00:00' },
    { weekdays: ['sat'], opens: '00:00', closes: '02:00' },
  ])
  it.each([
    ['2026-11-27 21:59', 'closed 2026-11-27 22:00'],
    ['2026-11-27 23:00', 'open 2026-11-28 02:00'],
    ['2026-11-28 00:00', 'open 2026-11-28 02:00'],
    ['2026-11-28 02:00', 'closed 2026-12-04 22:00'],
  ])('%s: %s', (local, expected) => {
    expect(said(night, local)).toBe(expected)
  })

  it('never ends where a desk is always open', () => {
    const round = always([{ weekdays: EVERY_DAY, opens: '00:00', closes: '00:00' }])
    expect(said(round, '2026-11-26 03:00')).toBe('open -')
  })

  it('ends with the last minute before a closed day', () => {
    const round = always([{ weekdays: EVERY_DAY, opens: '00:00', closes: '00:00' }])
    expect(said({ ...round, closedAtNewYear: true }, '2026-11-26 03:00')).toBe(
      'open 2026-12-29 00:00',
    )
  })
})

it('overlapping hours are one', () => {
  const spans = [
    { weekdays: ['thu'], opens: '13:00', closes: '17:00' },
    { weekdays: ['thu'], opens: '09:00', closes: '14:00' },
    { weekdays: ['thu', 'fri'], opens: '10:00', closes: '11:00' },
  ] as const
  expect(said({ ...office, spans }, '2026-11-26 10:30')).toBe('open 2026-11-26 17:00')
})

it('nobody told us', () => {
  expect(openingState(null, new Date())).toEqual({ state: 'unknown', changesAt: null })
})
