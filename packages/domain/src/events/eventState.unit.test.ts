import { describe, expect, it } from '@jest/globals'
import { eventState } from './eventState'
import { EVENT_STATES } from './eventStates'
import type { EventTiming } from './eventTiming'
import { endOfLocalDay } from '../time/endOfLocalDay'
import { toInstant } from '../time/toInstant'
import type { OccurrenceStatus } from '../vocabulary/occurrenceStatuses'

/** Instant of a wall-clock time in Japan, e.g. `2026-12-10 13:00`. */
const at = (text: string): string => {
  const [date = '', time = ''] = text.split(' ')
  return toInstant(date, time)
}

const occurrence = (date: string, status: OccurrenceStatus = 'scheduled') => ({
  startsAt: at(`${date} 13:00`),
  endsAt: at(`${date} 15:30`),
  status,
})

const single: EventTiming = {
  status: 'scheduled',
  occurrences: [occurrence('2026-12-10')],
  application: {
    required: 'required',
    opensOn: '2026-11-20',
    deadlineAt: at('2026-12-03 17:00'),
    full: false,
  },
}
const withApplication = (application: EventTiming['application']): EventTiming => ({
  ...single,
  application,
})
const series: EventTiming = {
  ...withApplication({ required: 'required' }),
  occurrences: [
    occurrence('2027-01-20'),
    occurrence('2026-11-18'),
    occurrence('2026-12-16', 'cancelled'),
  ],
}

/** A meeting on 18 November, and these on 16 December and 20 January. */
const tail = (...statuses: OccurrenceStatus[]): EventTiming => ({
  ...withApplication({ required: 'required' }),
  occurrences: [
    occurrence('2026-11-18'),
    ...statuses.map((status, index) =>
      occurrence(['2026-12-16', '2027-01-20'][index] ?? '', status),
    ),
  ],
})

type Row = [now: string, name: string, event: EventTiming, label: string]

const rows: Row[] = [
  // One occurrence with opening and deadline, through time
  ['2026-11-19 23:59', 'the day before opening', single, '受付前'],
  ['2026-11-20 00:00', 'the opening day in Japan', single, '受付中'],
  ['2026-11-29 23:59', 'four days before the deadline', single, '受付中'],
  ['2026-11-30 00:00', 'three days before the deadline', single, 'まもなく締切'],
  ['2026-12-03 17:00', 'the minute of the deadline', single, 'まもなく締切'],
  ['2026-12-03 17:01', 'after the deadline', single, '受付終了'],
  ['2026-12-10 12:59', 'just before the start', single, '受付終了'],
  ['2026-12-10 13:00', 'the start', single, '開催中'],
  ['2026-12-10 15:30', 'the end', single, '開催中'],
  ['2026-12-10 15:31', 'after the end', single, '終了'],
  // The application
  ['2026-11-22 10:00', 'nothing is known', withApplication(undefined), '申込方法は未確認'],
  ['2026-11-22 10:00', 'an empty group', withApplication({}), '申込方法は未確認'],
  [
    '2026-11-22 10:00',
    'empty as stored',
    withApplication({ required: null, opensOn: null, deadlineAt: null, full: false }),
    '申込方法は未確認',
  ],
  ['2026-11-22 10:00', 'not needed', withApplication({ required: 'not-required' }), '申込不要'],
  ['2026-11-22 10:00', 'needed, no dates', withApplication({ required: 'required' }), '受付中'],
  [
    '2026-11-22 10:00',
    'a deadline shows that it is needed',
    withApplication({ deadlineAt: at('2026-12-03 17:00') }),
    '受付中',
  ],
  [
    '2026-11-22 10:00',
    'an opening in future',
    withApplication({ opensOn: '2026-12-01' }),
    '受付前',
  ],
  ['2026-11-22 10:00', 'full', withApplication({ ...single.application, full: true }), '満員'],
  [
    '2026-12-05 10:00',
    'full, then closed',
    withApplication({ ...single.application, full: true }),
    '受付終了',
  ],
  [
    '2026-12-03 23:59',
    'a deadline without time lasts all day',
    withApplication({ required: 'required', deadlineAt: endOfLocalDay('2026-12-03') }),
    'まもなく締切',
  ],
  // Status
  ['2026-11-22 10:00', 'cancelled', { ...single, status: 'cancelled' }, '中止'],
  ['2027-02-01 10:00', 'cancelled and past', { ...single, status: 'cancelled' }, '中止'],
  ['2026-11-22 10:00', 'postponed', { ...single, status: 'postponed' }, '延期'],
  ['2026-11-22 10:00', 'changed but held', { ...single, status: 'changed' }, '受付中'],
  ['2026-11-22 10:00', 'status empty', { ...single, status: null }, '受付中'],
  [
    '2026-11-22 10:00',
    'every occurrence cancelled',
    { ...single, occurrences: [occurrence('2026-12-10', 'cancelled')] },
    '中止',
  ],
  // Several occurrences, not in order
  ['2026-11-18 14:00', 'the first is going on', series, '開催中'],
  ['2026-11-18 16:00', 'between occurrences', series, '受付中'],
  ['2026-12-16 14:00', 'during a cancelled one', series, '受付中'],
  ['2027-01-20 13:00', 'the last is going on', series, '開催中'],
  ['2027-01-20 16:00', 'after the last', series, '終了'],
  ['2026-12-16 14:00', 'during one that is put off', tail('postponed', 'scheduled'), '受付中'],
  ['2026-12-01 10:00', 'the last one is cancelled', tail('cancelled'), '中止'],
  ['2026-12-01 10:00', 'the last one is put off', tail('postponed'), '延期'],
  ['2026-12-01 10:00', 'put off, then cancelled', tail('postponed', 'cancelled'), '延期'],
  ['2026-12-20 10:00', 'the first of them is past', tail('postponed', 'cancelled'), '中止'],
  ['2026-11-18 14:00', 'the one before is going on', tail('cancelled'), '開催中'],
  ['2026-12-17 10:00', 'and when its day is over', tail('cancelled'), '終了'],
  [
    '2026-12-17 10:00',
    'all were put off',
    { occurrences: [occurrence('2026-12-16', 'postponed')] },
    '延期',
  ],
  // Dates partly or not known
  ['2026-11-22 10:00', 'no date yet', { ...single, occurrences: [] }, '受付中'],
  [
    '2026-11-22 10:00',
    'an occurrence without instants',
    { ...single, occurrences: [{ status: 'scheduled', startsAt: null, endsAt: null }] },
    '受付中',
  ],
  [
    '2026-12-10 23:59',
    'an occurrence without an end lasts all day',
    { ...single, occurrences: [{ startsAt: at('2026-12-10 13:00') }] },
    '開催中',
  ],
  [
    '2026-12-11 00:00',
    'and is over with the day',
    { ...single, occurrences: [{ startsAt: at('2026-12-10 13:00') }] },
    '終了',
  ],
  [
    '2026-12-12 10:00',
    'first and last instant alone',
    { startsAt: at('2026-12-10 13:00'), endsAt: at('2026-12-11 15:00') },
    '終了',
  ],
  ['2026-12-12 10:00', 'nothing at all', {}, '申込方法は未確認'],
]

describe('eventState', () => {
  it.each(rows)('%s %s', (now, _name, event, label) => {
    expect(eventState(event, new Date(at(now))).label).toBe(label)
  })

  it('every state occurs in this table', () => {
    const seen = new Set(rows.map(([, , , label]) => label))
    expect(EVENT_STATES.map(({ label }) => label).filter((label) => !seen.has(label))).toEqual([])
  })
})
