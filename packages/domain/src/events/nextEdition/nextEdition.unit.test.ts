import { describe, expect, it } from '@jest/globals'
import { COPIED_EVENT_FIELDS, UNCOPIED_EVENT_FIELDS } from './editionFields'
import { nextEdition } from './nextEdition'

const options = { today: '2026-11-28', isHoliday: () => false }
const row = {
  id: '1',
  date: '2026-12-16',
  startTime: '14:00',
  endTime: '15:30',
  status: 'scheduled',
}
const salon = {
  title: '患者サロン',
  occurrences: [row],
  application: { required: 'required', method: '電話で', deadlineDate: '2026-12-09', full: true },
}
const of = (changes: object) => nextEdition({ ...salon, ...changes }, options)

describe('the dates of the next edition', () => {
  it('are proposed with their times and nothing else of what was said of each', () => {
    const said = { status: 'cancelled', note: 'テーマは食事', statusNote: '台風', full: true }
    const { changes, firstDate } = of({ occurrences: [{ ...row, ...said, ruleDate: null }] })
    expect(changes.occurrences).toEqual([
      { date: '2027-01-20', startTime: '14:00', endTime: '15:30', status: 'scheduled' },
    ])
    expect(firstDate).toBe('2027-01-20')
  })

  it('leave out one that was put off, unless there is no other', () => {
    const postponed = { ...row, date: '2026-12-09', status: 'postponed' }
    expect(of({ occurrences: [postponed, row] }).firstDate).toBe('2027-01-20')
    expect(of({ occurrences: [postponed] }).firstDate).toBe('2027-01-13')
  })

  it('come from the rule where there is one, when the event is saved', () => {
    const recurrence = {
      pattern: 'monthly-weekday',
      weeks: ['3'],
      weekdays: ['wed'],
      from: '2026-04-01',
      until: '2027-03-31',
      exceptions: [{ id: '2', date: '2026-08-19' }],
      applied: { dates: ['2026-12-16'] },
    }
    const { changes, firstDate } = of({ recurrence })
    expect(changes.occurrences).toEqual([])
    expect(changes.recurrence).toEqual({
      from: '2027-04-01',
      until: '2028-03-31',
      exceptions: [],
      applied: null,
    })
    expect(firstDate).toBe('2027-04-21')
  })

  it.each([
    ['no dates', { occurrences: [] }],
    ['dates of a draft that nobody filled in', { occurrences: [{ date: null }, null, 'x'] }],
    ['no list at all', { occurrences: undefined, application: undefined }],
  ])('are none where there are %s', (_, changes) => {
    const next = of(changes)
    expect(next.firstDate).toBeNull()
    expect(next.changes.occurrences).toEqual([])
    expect(next.changes.application).toMatchObject({ deadlineDate: null, opensOn: null })
  })
})

describe('the application', () => {
  it.each([
    [
      'moves with the date',
      { deadlineDate: '2026-12-09', opensOn: '2026-11-01' },
      '2027-01-13',
      '2026-12-06',
    ],
    ['has no day where it had none', { deadlineDaysBefore: 3 }, null, null],
    ['may have opened already', { opensOn: '2026-10-01' }, null, '2026-11-05'],
    ['does not close before anybody can apply', { deadlineDate: '2026-10-20' }, null, null],
    ['has no day that does not exist', { deadlineDate: '2026-02-30' }, null, null],
  ])('%s', (_, application, deadlineDate, opensOn) => {
    expect(of({ application }).changes.application).toEqual({ deadlineDate, opensOn, full: false })
  })

  it('is counted from the first date of the present period of a rule, whatever lies before it', () => {
    const recurrence = {
      pattern: 'monthly-weekday',
      weeks: ['3'],
      weekdays: ['wed'],
      from: '2026-12-01',
      until: '2026-12-31',
    }
    const old = { ...row, date: '2024-05-15', ruleDate: '2024-05-15' }
    const next = of({ recurrence, occurrences: [old, row] })
    expect(next.firstDate).toBe('2027-01-20')
    expect(next.changes.application.deadlineDate).toBe('2027-01-13')
  })
})

it('decides about every field once', () => {
  const all = [...COPIED_EVENT_FIELDS, ...UNCOPIED_EVENT_FIELDS]
  expect(new Set(all).size).toBe(all.length)
})
