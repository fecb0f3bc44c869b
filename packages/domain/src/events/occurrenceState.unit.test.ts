import { describe, expect, it } from '@jest/globals'
import { toInstant } from '../time/toInstant'
import { eventState } from './eventState'
import { EVENT_STATES } from './eventStates'
import type { EventTiming, OccurrenceTiming } from './eventTiming'
import { occurrenceState } from './occurrenceState'

const at = (text: string): string => {
  const [date = '', time = ''] = text.split(' ')
  return toInstant(date, time)
}
const on = (date: string, fields: OccurrenceTiming = {}): OccurrenceTiming => ({
  startsAt: at(`${date} 13:00`),
  endsAt: at(`${date} 15:00`),
  status: 'scheduled',
  ...fields,
})

const first = on('2026-12-16')
const second = on('2027-01-20')
const monthly: EventTiming = {
  status: 'scheduled',
  occurrences: [first, second],
  application: {
    required: 'required',
    opensOn: '2026-11-20',
    deadlineDaysBefore: 3,
    deadlineTime: '17:00',
  },
}
const walkIn: EventTiming = { ...monthly, application: { required: 'not-required' } }

type Row = [
  now: string,
  what: string,
  event: EventTiming,
  occurrence: OccurrenceTiming,
  label: string,
]

const rows: Row[] = [
  ['2026-11-19 23:59', 'before applications open', monthly, first, '受付前'],
  ['2026-11-20 00:00', 'the day they open', monthly, first, '受付中'],
  ['2026-12-09 23:59', 'four days before its own deadline', monthly, first, '受付中'],
  ['2026-12-10 00:00', 'three days before it', monthly, first, 'まもなく締切'],
  ['2026-12-13 17:00', 'the minute of it', monthly, first, 'まもなく締切'],
  ['2026-12-13 17:01', 'after it', monthly, first, '受付終了'],
  ['2026-12-13 17:01', 'the next date is open all the same', monthly, second, '受付中'],
  ['2026-12-16 13:00', 'the start', monthly, first, '開催中'],
  ['2026-12-16 15:00', 'the end', monthly, first, '開催中'],
  ['2026-12-16 15:01', 'after the end', monthly, first, '終了'],
  ['2026-12-16 15:01', 'the next date is not over', monthly, second, '受付中'],
  ['2026-11-22 10:00', 'this date is full', monthly, on('2026-12-16', { full: true }), '満員'],
  [
    '2026-11-22 10:00',
    'the event is full',
    { ...monthly, application: { ...monthly.application, full: true } },
    second,
    '満員',
  ],
  [
    '2026-11-22 10:00',
    'full, and nothing else is known',
    { occurrences: [first] },
    on('2026-12-16', { full: true }),
    '満員',
  ],
  ['2026-11-22 10:00', 'no application', walkIn, first, '申込不要'],
  ['2026-11-22 10:00', 'nothing is known', {}, first, '申込方法は未確認'],
  [
    '2026-11-22 10:00',
    'this date is cancelled',
    walkIn,
    on('2026-12-16', { status: 'cancelled' }),
    '中止',
  ],
  [
    '2027-03-01 10:00',
    'it stays so when it is past',
    walkIn,
    on('2026-12-16', { status: 'cancelled' }),
    '中止',
  ],
  [
    '2026-11-22 10:00',
    'this date is put off',
    walkIn,
    on('2026-12-16', { status: 'postponed' }),
    '延期',
  ],
  [
    '2026-11-22 10:00',
    'the event is cancelled, this date was put off',
    { ...walkIn, status: 'cancelled' },
    on('2026-12-16', { status: 'postponed' }),
    '中止',
  ],
  ['2026-11-22 10:00', 'the event is cancelled', { ...walkIn, status: 'cancelled' }, first, '中止'],
  ['2026-11-22 10:00', 'the event is put off', { ...walkIn, status: 'postponed' }, first, '延期'],
  [
    '2026-11-22 10:00',
    'put off, and this date called off',
    { ...walkIn, status: 'postponed' },
    on('2026-12-16', { status: 'cancelled' }),
    '中止',
  ],
  ['2026-11-22 10:00', 'changed but held', { ...walkIn, status: 'changed' }, first, '申込不要'],
  [
    '2026-12-16 23:59',
    'without an end it lasts all day',
    walkIn,
    { startsAt: at('2026-12-16 13:00') },
    '開催中',
  ],
  [
    '2026-12-17 00:00',
    'and is over with the day',
    walkIn,
    { startsAt: at('2026-12-16 13:00') },
    '終了',
  ],
  ['2026-12-16 23:59', 'without a date', walkIn, {}, '申込不要'],
]

describe('occurrenceState', () => {
  it.each(rows)('%s %s', (now, _what, event, occurrence, label) => {
    expect(occurrenceState(event, occurrence, new Date(at(now))).label).toBe(label)
  })

  it('every state occurs in this table', () => {
    const seen = new Set(rows.map((row) => row[4]))
    expect(EVENT_STATES.map(({ label }) => label).filter((label) => !seen.has(label))).toEqual([])
  })
})

describe('eventState of a series whose dates have deadlines of their own', () => {
  it.each([
    ['2026-12-13 17:00', 'まもなく締切'],
    ['2026-12-13 17:01', '受付終了'],
    ['2026-12-16 14:00', '開催中'],
    ['2026-12-16 15:01', '受付中'],
    ['2027-01-17 17:01', '受付終了'],
    ['2027-01-20 15:01', '終了'],
  ])('%s: that of the next date, %s', (now, label) => {
    expect(eventState(monthly, new Date(at(now))).label).toBe(label)
  })

  it('counts a date that is full as such', () => {
    const full = { ...monthly, occurrences: [on('2026-12-16', { full: true }), second] }
    expect(eventState(full, new Date(at('2026-11-22 10:00'))).label).toBe('満員')
  })
})
