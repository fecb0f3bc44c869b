import type { EventRange } from './eventRange'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { describe, expect, it } from '@jest/globals'
import { ANY_TIME } from './eventRange'
import { standingOccurrence } from './standingOccurrence'

const NOW = new Date('2026-11-26T12:00:00+09:00')
const on = (date: string, more: Partial<OccurrenceTiming> = {}, time = '14:00') => ({
  startsAt: new Date(`${date}T${time}:00+09:00`).toISOString(),
  endsAt: new Date(`${date}T${time.slice(0, 2)}:59:00+09:00`).toISOString(),
  ...more,
})
const FREE_ENTRY = { required: 'not-required' } as const
const stands = (event: EventTiming, range: EventRange = ANY_TIME) => {
  const found = standingOccurrence(event, range, NOW)
  return found && [found.occurrence.startsAt.slice(0, 10), found.state]
}

describe('a recurring meeting stands once, with', () => {
  const dates = [on('2027-01-20'), on('2026-11-18'), on('2026-12-16'), on('2026-11-26')]

  it.each<[string, EventRange, unknown]>([
    ['its next date', ANY_TIME, ['2026-11-26', 'no-application']],
    [
      'its first date of a range',
      { from: '2026-12-01', to: '2027-01-31' },
      ['2026-12-16', 'no-application'],
    ],
    [
      'the last day of a range included',
      { from: '2027-01-01', to: '2027-01-20' },
      ['2027-01-20', 'no-application'],
    ],
    [
      'the first day of a range included',
      { from: '2026-12-16', to: null },
      ['2026-12-16', 'no-application'],
    ],
    ['nothing, where it has no date', { from: '2026-12-17', to: '2027-01-19' }, null],
    [
      'what is over, where that is asked for',
      { from: '2026-11-01', to: '2026-11-20' },
      ['2026-11-18', 'ended'],
    ],
    [
      'what is to come before what is over',
      { from: '2026-11-01', to: null },
      ['2026-11-26', 'no-application'],
    ],
  ])('%s', (_name, range, expected) => {
    expect(stands({ occurrences: dates, application: FREE_ENTRY }, range)).toEqual(expected)
  })
})

describe('of several dates', () => {
  it.each<[string, EventTiming, unknown]>([
    [
      'the first for which it is not too late',
      {
        occurrences: [on('2026-11-27'), on('2026-12-16', { full: true }), on('2027-01-20')],
        application: { required: 'required', deadlineDaysBefore: 3 },
      },
      ['2027-01-20', 'open'],
    ],
    [
      'the first at all, where it is too late for each',
      {
        occurrences: [on('2026-12-16', { full: true }), on('2027-01-20', { full: true })],
        application: { required: 'required' },
      },
      ['2026-12-16', 'full'],
    ],
    [
      'one that is called off does not stand for others',
      {
        occurrences: [on('2026-11-27', { status: 'cancelled' }), on('2026-12-16', { full: true })],
        application: { required: 'required' },
      },
      ['2026-12-16', 'full'],
    ],
    [
      'one that is called off stands where there is no other',
      { occurrences: [on('2026-11-18'), on('2026-11-27', { status: 'cancelled' })] },
      ['2026-11-27', 'cancelled'],
    ],
    [
      'what was called off and is over is gone',
      { occurrences: [on('2026-11-18', { status: 'cancelled' })] },
      null,
    ],
    [
      'an event that is postponed stands until its date',
      { status: 'postponed', occurrences: [on('2026-11-18'), on('2026-11-27')] },
      ['2026-11-27', 'postponed'],
    ],
    [
      'an event that is called off stands until its date',
      { status: 'cancelled', occurrences: [on('2026-11-27')] },
      ['2026-11-27', 'cancelled'],
    ],
    [
      'one that is going on',
      { occurrences: [on('2026-11-26', {}, '12:00')] },
      ['2026-11-26', 'ongoing'],
    ],
    ['one that ended this morning is over', { occurrences: [on('2026-11-26', {}, '09:00')] }, null],
    ['none', { occurrences: [] }, null],
    ['a date that nobody knows', { occurrences: [{ startsAt: null }] }, null],
  ])('%s', (_name, event, expected) => {
    expect(stands(event)).toEqual(expected)
  })
})

it('goes by the day in Japan', () => {
  // 23:30 and 00:30 in Japan, on one and the same day in UTC.
  const late = on('2026-12-01', {}, '23:30')
  const early = on('2026-12-02', {}, '00:30')
  const event = { occurrences: [late, early], application: FREE_ENTRY }
  const day = (date: string) => standingOccurrence(event, { from: date, to: date }, NOW)?.occurrence
  expect(day('2026-12-01')?.startsAt).toBe(late.startsAt)
  expect(day('2026-12-02')?.startsAt).toBe(early.startsAt)
})
