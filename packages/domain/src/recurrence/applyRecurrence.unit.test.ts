import { describe, expect, it } from '@jest/globals'
import { addDays } from '../time/addDays'
import { applyRecurrence } from './applyRecurrence'
import type { RecurrenceInput } from './recurrenceRule'
import type { RecurringRow } from './recurringRow'
import { randomFrom } from '../testing/randomFrom'

type Event = { recurrence?: RecurrenceInput; occurrences: RecurringRow[] }

const TODAY = '2026-11-26'
const thirdWednesday = {
  pattern: 'monthly-weekday',
  weeks: ['3'],
  weekdays: ['wed'],
  startTime: '14:00',
  endTime: '15:30',
  from: '2026-12-01',
  until: '2027-03-31',
}
let rowNumber = 0

/** What the database does: every row gets an id that stays. */
const save = (event: Event, today = TODAY): Event => {
  const isHoliday = (date: string) => date === '2027-02-11'
  const { occurrences, ...rest } = applyRecurrence(event, { today, isHoliday })
  return {
    ...rest,
    occurrences: (occurrences ?? []).map((row) => ({
      ...row,
      id: row.id ?? `r${(rowNumber += 1)}`,
    })),
  }
}
const series = (rule: object = {}) =>
  save({ recurrence: { ...thirdWednesday, ...rule }, occurrences: [] })
const datesOf = ({ occurrences }: Event) => occurrences.map(({ date }) => date)
const exceptionsOf = ({ recurrence }: Event) =>
  ((recurrence?.exceptions ?? []) as { date: string }[]).map(({ date }) => date)
const change = (event: Event, date: string, fields: RecurringRow): Event => ({
  ...event,
  occurrences: event.occurrences.map((row) => (row.date === date ? { ...row, ...fields } : row)),
})
const without = (event: Event, date: string): Event => ({
  ...event,
  occurrences: event.occurrences.filter((row) => row.date !== date),
})
const withRule = (event: Event, rule: object): Event => ({
  ...event,
  recurrence: { ...event.recurrence, ...rule },
})
const DATES = ['2026-12-16', '2027-01-20', '2027-02-17', '2027-03-17']

describe('applyRecurrence', () => {
  it('should make a row for each day', () => {
    const event = series()
    expect(datesOf(event)).toEqual(DATES)
    expect(event.occurrences[0]).toMatchObject({
      startTime: '14:00',
      endTime: '15:30',
      status: 'scheduled',
      ruleDate: '2026-12-16',
    })
  })

  it('should change nothing when it is done again, today or months later', () => {
    const edited = change(without(series(), '2027-03-17'), '2027-01-20', { note: 'お金と制度' })
    const event = save(edited)
    for (const today of [TODAY, '2026-12-16', '2027-01-01', '2027-12-31']) {
      expect(save(event, today)).toEqual(event)
    }
  })

  it.each<[string, RecurringRow]>([
    ['a note', { note: 'お金と制度' }],
    ['another time', { startTime: '10:00' }],
    ['no end', { endTime: null }],
    ['another day', { date: '2027-01-21' }],
    ['a cancellation', { status: 'cancelled' }],
    ['a postponement', { status: 'postponed' }],
    ['no place left', { full: true }],
  ])('should keep %s of one date, its id, and make it no second time', (_what, fields) => {
    const event = change(series(), '2027-01-20', fields)
    const again = save(event)
    expect(again).toEqual({ ...event, recurrence: again.recurrence })
    expect(again.occurrences).toHaveLength(4)
    // Also when the rule becomes another: it is a date of its own then.
    const moved = save(withRule(again, { weekdays: ['thu'] }))
    const [kept] = moved.occurrences.filter(({ id }) => id === event.occurrences[1]?.id)
    expect(kept).toMatchObject(fields)
    expect(kept?.ruleDate).toBeNull()
    expect(moved.occurrences).toHaveLength('date' in fields ? 4 : 5)
  })

  it('should not bring back what was removed, until its exception is taken away', () => {
    const event = save(without(series(), '2027-02-17'))
    expect(datesOf(event)).toEqual(['2026-12-16', '2027-01-20', '2027-03-17'])
    expect(exceptionsOf(event)).toEqual(['2027-02-17'])
    const longer = save(withRule(event, { until: '2027-04-30' }))
    expect(datesOf(longer)).toEqual(['2026-12-16', '2027-01-20', '2027-03-17', '2027-04-21'])
    const back = save(withRule(longer, { exceptions: [] }))
    expect(datesOf(back)).toEqual([...DATES, '2027-04-21'])
    expect(exceptionsOf(back)).toEqual([])
  })

  it('should take out a day that is named as an exception, unless somebody worked on it', () => {
    const exceptions = [{ date: '2026-12-16' }, { date: '2027-01-20' }]
    const cancelled = change(series(), '2027-01-20', { status: 'cancelled' })
    expect(datesOf(save(withRule(cancelled, { exceptions })))).toEqual(DATES.slice(1))
  })

  it('should keep what was added by hand, and count a day once', () => {
    const event = series()
    const extra = [{ date: '2027-01-27', startTime: '10:00' }, { date: '2027-04-21' }]
    const more = save({ ...event, occurrences: [...event.occurrences, ...extra] })
    expect(datesOf(more)).toEqual([
      '2026-12-16',
      '2027-01-20',
      '2027-01-27',
      '2027-02-17',
      '2027-03-17',
      '2027-04-21',
    ])
    expect(datesOf(save(withRule(more, { until: '2027-04-30' })))).toEqual(datesOf(more))
  })

  it('should keep two meetings of one day', () => {
    const event = series()
    const morning = { date: '2027-01-20', startTime: '10:00', endTime: '11:00' }
    const twice = save({ ...event, occurrences: [...event.occurrences, morning] })
    expect(twice.occurrences.filter(({ date }) => date === '2027-01-20')).toMatchObject([
      { startTime: '10:00' },
      { startTime: '14:00' },
    ])
    expect(save(twice)).toEqual(twice)
  })

  it('should follow new times where nobody gave others', () => {
    const event = change(change(series(), '2027-01-20', { startTime: '10:00' }), '2027-02-17', {
      note: 'お金と制度',
    })
    const later = save(withRule(event, { startTime: '13:30' }))
    expect(later.occurrences.map(({ startTime }) => startTime)).toEqual([
      '13:30',
      '10:00',
      '13:30',
      '13:30',
    ])
    expect(later.occurrences.map(({ id }) => id)).toEqual(event.occurrences.map(({ id }) => id))
  })

  it('should leave the past alone, whatever the rule becomes', () => {
    const event = series()
    const today = '2027-02-01'
    const past = event.occurrences.slice(0, 2)
    const next = save(withRule(event, { weekdays: ['fri'], startTime: '10:00' }), today)
    expect(next.occurrences.slice(0, 2)).toEqual(past)
    expect(datesOf(next).slice(2)).toEqual(['2027-02-19', '2027-03-19'])
    expect(datesOf(save({ recurrence: thirdWednesday, occurrences: [] }, today))).toEqual(
      DATES.slice(2),
    )
    expect(datesOf(save(without(next, '2026-12-16'), today))).toEqual(datesOf(next).slice(1))
  })

  it.each<[string, RecurrenceInput]>([
    ['no rule', null],
    ['a rule that is not complete', { pattern: 'weekly' }],
    ['a rule that ends before it begins', { ...thirdWednesday, until: '2026-11-01' }],
    ['a rule without end', { ...thirdWednesday, until: '2030-01-01' }],
  ])('should leave rows as they are under %s', (_what, recurrence) => {
    const event = { ...series(), recurrence }
    expect(save(event)).toEqual(event)
  })

  it.each([[7], ['x'], [[]], [{ dates: 'all', startTime: 5 }], [{ dates: [null, 'x'] }]])(
    'should not trip over a memory of %j',
    (applied) => {
      const event = save({ recurrence: { ...thirdWednesday, applied }, occurrences: [] })
      expect(datesOf(event)).toEqual(DATES)
    },
  )

  it('should hold its promises whatever people do, in whatever order', () => {
    for (let seed = 1; seed <= 40; seed += 1) stormOf(seed)
  })
})

function stormOf(seed: number): void {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  let today = TODAY
  let event = series()
  const noted = new Map<string, string>()

  for (let step = 0; step < 25; step += 1) {
    const before = event
    const row = event.occurrences.length > 0 ? pick(event.occurrences) : undefined
    const date = row?.date ?? ''
    switch (pick(['note', 'remove', 'rule', 'time', 'wait', 'add'])) {
      case 'note':
        if (!row?.id) break
        event = {
          ...event,
          occurrences: event.occurrences.map((one) =>
            one.id === row.id ? { ...one, note: `${seed}-${step}` } : one,
          ),
        }
        noted.set(row.id, `${seed}-${step}`)
        break
      case 'remove':
        event = { ...event, occurrences: event.occurrences.filter(({ id }) => id !== row?.id) }
        if (row?.id) noted.delete(row.id)
        break
      case 'rule':
        event = withRule(event, {
          weekdays: [pick(['wed', 'thu', 'fri'])],
          weeks: [pick(['1', '3', 'last'])],
          skipHolidays: random() < 0.5,
        })
        break
      case 'time':
        event = withRule(event, { startTime: pick(['10:00', '13:30', '14:00']) })
        break
      case 'wait':
        today = addDays(today, Math.floor(random() * 20))
        break
      case 'add':
        event = { ...event, occurrences: [...event.occurrences, { date: addDays(today, 3) }] }
        break
    }
    const removed = before.occurrences.filter(
      ({ id }) => !event.occurrences.some((one) => one.id === id),
    )
    const ruleBefore = JSON.stringify({ ...before.recurrence, applied: 0, exceptions: 0 })
    const ruleAfter = JSON.stringify({ ...event.recurrence, applied: 0, exceptions: 0 })
    const given = event
    event = save(event, today)

    expect(save(event, today)).toEqual(event)
    const ids = event.occurrences.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [id, note] of noted) {
      expect(event.occurrences.find((one) => one.id === id)?.note).toBe(note)
    }
    for (const past of given.occurrences.filter((one) => (one.date ?? '') < today)) {
      expect(event.occurrences).toContainEqual(expect.objectContaining(past))
    }
    const made = event.occurrences.flatMap(({ ruleDate }) => (ruleDate ? [ruleDate] : []))
    expect(new Set(made).size).toBe(made.length)
    if (ruleBefore === ruleAfter && date >= today) {
      for (const { ruleDate } of removed) if (ruleDate) expect(made).not.toContain(ruleDate)
    }
  }
}
