import { describe, expect, it } from '@jest/globals'
import { applyRecurrence } from '../recurrence/applyRecurrence'
import { toInstant } from '../time/toInstant'
import { announceableOccurrences } from './announceableOccurrences'
import { attemptAnnouncement } from './attemptAnnouncement'
import { isOccurrenceKey } from './isOccurrenceKey'
import { occurrenceKeyOf } from './occurrenceKeyOf'
import type { OccurrenceRow } from './occurrenceRow'
import { withAcceptance } from './withAcceptance'
import { withAnnouncement } from './withAnnouncement'
import { withoutAnnouncement } from './withoutAnnouncement'

const on = (date: string, fields: Partial<OccurrenceRow> & { end?: string } = {}) => {
  const { end = '15:30', ...rest } = fields
  const startTime = rest.startTime ?? '14:00'
  return {
    id: date,
    date,
    startTime,
    status: 'scheduled' as const,
    startsAt: toInstant(date, startTime),
    endsAt: toInstant(date, end),
    ...rest,
  }
}
const past = on('2026-11-18')
const december = on('2026-12-16')
const january = on('2027-01-20')
const rows: OccurrenceRow[] = [past, december, january]
const now = new Date(toInstant('2026-12-01', '10:00'))
const storm = { status: 'cancelled', reason: '台風のため' } as const
const called = (row: OccurrenceRow, fields: Partial<OccurrenceRow> = {}): OccurrenceRow => ({
  ...row,
  status: 'cancelled',
  statusNote: storm.reason,
  announcement: { previousStatus: 'scheduled', previousNote: null },
  ...fields,
})
const FORGOTTEN = { previousStatus: null, previousNote: null }

describe('isOccurrenceKey', () => {
  it.each([
    ['2026-12-16', true],
    ['2026-12-16T14:00', true],
    ['2026-12-16T', false],
    ['2026-12-16T25:00', false],
    ['2026-12-16T14:00T', false],
    ['2026-02-30', false],
    ['16', false],
    ['', false],
    [20261216, false],
    [null, false],
    [{ gt: '' }, false],
  ])('%j: %p', (value, expected) => {
    expect(isOccurrenceKey(value)).toBe(expected)
  })
})

describe('occurrenceKeyOf', () => {
  const morning = on('2026-12-16', { id: 'm', startTime: '10:00', end: '11:00' })
  it.each([
    ['alone on its day', december, rows, '2026-12-16'],
    ['one of two', morning, [morning, december], '2026-12-16T10:00'],
    [
      'one of two, without a time',
      { ...morning, startTime: null },
      [morning, december],
      '2026-12-16',
    ],
  ])('%s', (_name, row, all, key) => {
    expect(occurrenceKeyOf(row, all)).toBe(key)
  })
})

describe('attemptAnnouncement', () => {
  const twice = [on('2026-12-01', { id: 'm', startTime: '08:00', end: '09:00' }), on('2026-12-01')]
  const attempt = (occurrences: OccurrenceRow[] | null, fields: object) =>
    attemptAnnouncement({ event: { occurrences }, key: '2026-12-16', now, ...storm, ...fields })

  it.each<[string, OccurrenceRow[] | null, object, unknown]>([
    ['a coming date', rows, {}, [december]],
    ['by its start', rows, { key: '2026-12-16T14:00' }, [december]],
    ['a start that is none', rows, { key: '2026-12-16T15:00' }, 'unknown'],
    ['a day that is none', rows, { key: '2026-12-17' }, 'unknown'],
    ['no dates', null, {}, 'unknown'],
    ['what is over', rows, { key: '2026-11-18' }, 'over'],
    ['what is going on', rows, { now: new Date(toInstant('2026-12-16', '15:30')) }, [december]],
    ['a minute later', rows, { now: new Date(toInstant('2026-12-16', '15:31')) }, 'over'],
    ['the rest of a day', twice, { key: '2026-12-01' }, [twice[1]]],
    ['said already', [called(december)], {}, 'repeated'],
    ['said already, in other words', [called(december)], { reason: '地震' }, 'already'],
    ['put off after all', [called(december)], { status: 'postponed' }, [called(december)]],
    [
      'an event that is off',
      rows,
      { event: { status: 'cancelled', occurrences: rows } },
      'event-called-off',
    ],
    [
      'an event that changed',
      rows,
      { event: { status: 'changed', occurrences: rows } },
      [december],
    ],
  ])('%s', (_name, occurrences, fields, expected) => {
    expect(attempt(occurrences, fields)).toEqual(expected)
  })
})

describe('withAnnouncement', () => {
  const mark = (version: readonly OccurrenceRow[], target: OccurrenceRow = december) =>
    withAnnouncement(version, [target], storm)

  it('marks the date alone, and remembers what was said', () => {
    expect(mark(rows)).toEqual([past, called(december), january])
  })

  it.each<[string, Partial<OccurrenceRow>, OccurrenceRow['announcement']]>([
    ['as planned', {}, { previousStatus: 'scheduled', previousNote: null }],
    [
      'a reason left over',
      { statusNote: '前' },
      { previousStatus: 'scheduled', previousNote: null },
    ],
    [
      'put off by an approved change',
      { status: 'postponed', statusNote: '前' },
      { previousStatus: 'postponed', previousNote: '前' },
    ],
    [
      'announced before',
      { status: 'postponed', announcement: { previousStatus: 'scheduled', previousNote: null } },
      { previousStatus: 'scheduled', previousNote: null },
    ],
    [
      'an old announcement that somebody changed',
      { announcement: { previousStatus: 'cancelled', previousNote: '昔' } },
      { previousStatus: 'scheduled', previousNote: null },
    ],
  ])('%s', (_name, fields, announcement) => {
    const row = { ...december, ...fields }
    expect(mark([row], row)).toEqual([called(row, { announcement })])
  })

  it('marks the row of a change that waits, whatever that says besides', () => {
    const waiting = { ...december, startTime: '15:00', note: 'テーマ' }
    expect(mark([waiting, january])).toEqual([called(waiting), january])
  })

  it('knows rows that a program has written anew by their moment', () => {
    const anew = { ...december, id: 'x' }
    expect(mark([anew])).toEqual([called(anew)])
  })

  it('gives a change that removed the date the date back', () => {
    const back = called(december, { ruleDate: null, announcement: ABSENT })
    expect(mark([past, january])).toEqual([past, january, back])
  })

  it('leaves a change that moved the date where it moved it', () => {
    const moved = { ...december, date: '2026-12-23' }
    const { id: _, ...back } = called(december, { ruleDate: null, announcement: ABSENT })
    expect(mark([moved])).toEqual([moved, back])
  })

  it.each(['2026-12-01', '2026-12-17'])('outlives the rule on %s', (today) => {
    const event = {
      recurrence: {
        pattern: 'monthly-weekday',
        weeks: ['3'],
        weekdays: ['wed'],
        startTime: '14:00',
        from: '2026-12-01',
        until: '2027-02-28',
      },
      occurrences: [] as OccurrenceRow[],
    }
    const options = { today: '2026-12-01', isHoliday: () => false }
    const made = applyRecurrence(event, options)
    const [target] = made.occurrences as [OccurrenceRow]
    const marked = { ...made, occurrences: mark(made.occurrences, target) }
    expect(applyRecurrence(marked, { ...options, today })).toEqual(marked)
    // A change that dropped the day gets it back as a day of its own.
    const dropped = applyRecurrence({ ...made, occurrences: made.occurrences.slice(1) }, options)
    expect(dropped.recurrence).toMatchObject({ exceptions: [{ date: '2026-12-16' }] })
    const again = applyRecurrence(
      { ...dropped, occurrences: mark(dropped.occurrences, target) },
      { ...options, today },
    )
    expect(again.occurrences.map(({ date, status }) => [date, status])).toEqual([
      ['2026-12-16', 'cancelled'],
      ['2027-01-20', 'scheduled'],
      ['2027-02-17', 'scheduled'],
    ])
  })
})

const ABSENT = { previousStatus: 'absent', previousNote: null } as const

describe('the way back', () => {
  const back = (version: readonly OccurrenceRow[], taken: readonly OccurrenceRow[] = version) =>
    withoutAnnouncement(version, taken)
  const restored = { ...december, statusNote: null, announcement: FORGOTTEN }

  it.each<[string, Partial<OccurrenceRow>]>([
    ['as planned', {}],
    ['with its theme', { note: 'お金の話', full: true }],
    ['put off before', { status: 'postponed', statusNote: '前' }],
  ])('undoes what was done to a date %s', (_name, fields) => {
    const row = { ...december, statusNote: null, ...fields }
    const marked = withAnnouncement([past, row], [row], storm)
    expect(back(marked, [marked[1] as OccurrenceRow])).toEqual([
      past,
      { ...row, announcement: FORGOTTEN },
    ])
  })

  it('takes back one of two', () => {
    const two = withAnnouncement(rows, [december, january], storm)
    expect(back(two, [two[1] as OccurrenceRow])).toEqual([past, restored, called(january)])
  })

  it.each<[string, OccurrenceRow[], OccurrenceRow[]]>([
    ['its own words', [called({ ...december, note: '新' })], [{ ...restored, note: '新' }]],
    ['a row without memory', [{ ...called(december), announcement: null }], [restored]],
    [
      'a removed date is removed again',
      [january, called(december, { announcement: ABSENT })],
      [january],
    ],
    [
      'a status that somebody wrote meanwhile',
      [{ ...called(december), status: 'postponed' }],
      [{ ...called(december), status: 'postponed', announcement: FORGOTTEN }],
    ],
    ['no such row', [january], [january]],
    ['the only row stays', [called(december, { announcement: ABSENT })], [restored]],
  ])('in a change that waits: %s', (_name, version, expected) => {
    expect(back(version, [called(december)])).toEqual(expected)
  })
})

it('withAcceptance leaves the date called off, with no way back', () => {
  const two = withAnnouncement(rows, [december, january], storm)
  expect(withAcceptance(two, [called(december)])).toEqual([
    past,
    called(december, { announcement: FORGOTTEN }),
    called(january),
  ])
})

describe('announceableOccurrences', () => {
  const morning = on('2026-12-16', { id: 'm', startTime: '10:00', end: '11:00' })
  it('offers what is to come, and what is not said yet', () => {
    const occurrences = [called(january), past, december, morning]
    expect(
      announceableOccurrences({ occurrences }, now).map(({ key, statuses }) => [key, ...statuses]),
    ).toEqual([
      ['2026-12-16T10:00', 'cancelled', 'postponed'],
      ['2026-12-16T14:00', 'cancelled', 'postponed'],
      ['2027-01-20', 'postponed'],
    ])
  })

  it('offers a day whose meetings have no times as one', () => {
    const untimed = [1, 2].map((id) => ({ ...december, id: String(id), startTime: null }))
    expect(announceableOccurrences({ occurrences: untimed }, now)).toMatchObject([
      { key: '2026-12-16', rows: [{ id: '1' }, { id: '2' }] },
    ])
  })

  it.each(['cancelled', 'postponed'])('offers nothing where the event is %s', (status) => {
    expect(announceableOccurrences({ status, occurrences: rows }, now)).toEqual([])
  })
})
