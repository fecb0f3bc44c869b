import { describe, expect, it } from '@jest/globals'
import type { NewestVersion } from '../../workflow/newestVersion'
import { calendarEntries } from './calendarEntries'
import { calendarHref, readCalendarFilter } from './calendarFilter'

const row = (date: string, startTime: string | null = '14:00', more: object = {}) => ({
  id: `${date}-${startTime}`,
  date,
  startTime,
  endTime: null,
  status: 'scheduled',
  ...more,
})
const event = (id: string, occurrences: unknown[], more: object = {}): NewestVersion => ({
  id,
  updatedAt: '',
  title: `題名${id}`,
  organizer: 'a',
  status: 'scheduled',
  workflowState: 'published',
  occurrences,
  ...more,
})
const shown = (live: NewestVersion[], newest: NewestVersion[]) =>
  calendarEntries(live, newest, '2026-12').map(({ id, date, startTime, state, isLive, status }) =>
    `${id} ${date} ${startTime ?? '-'} ${state} ${isLive} ${status ?? ''}`.trim(),
  )

describe('the meetings of a month', () => {
  it('stand in order, without those of other months', () => {
    const one = event('1', [row('2026-12-16'), row('2027-01-20'), row('2026-11-18')])
    const other = event('2', [row('2026-12-16', null), row('2026-12-16', '10:00')])
    expect(shown([one, other], [one, other])).toEqual([
      '2 2026-12-16 - published true',
      '2 2026-12-16 10:00 published true',
      '1 2026-12-16 14:00 published true',
    ])
  })

  it('of a newer version stand beside those that visitors see', () => {
    const live = event('1', [row('2026-12-16'), row('2026-12-23')])
    const newest = event('1', [row('2026-12-16'), row('2026-12-24')], {
      workflowState: 'submitted',
    })
    expect(shown([live], [newest])).toEqual([
      '1 2026-12-16 14:00 submitted true',
      '1 2026-12-23 14:00 published true',
      '1 2026-12-24 14:00 submitted false',
    ])
  })

  it('say what does not take place', () => {
    const some = event('1', [
      row('2026-12-16', '14:00', { status: 'postponed' }),
      row('2026-12-23'),
    ])
    const all = event('2', [row('2026-12-24')], { status: 'cancelled', workflowState: 'draft' })
    expect(shown([some], [some, all])).toEqual([
      '1 2026-12-16 14:00 published true postponed',
      '1 2026-12-23 14:00 published true',
      '2 2026-12-24 14:00 draft false cancelled',
    ])
  })

  it('without a day are none', () => {
    expect(shown([], [event('1', [row('')]), event('2', [], { occurrences: null })])).toEqual([])
  })
})

const ID = '0199b3a2-0000-7000-8000-000000000000'
describe('the address', () => {
  it.each<[Record<string, string | string[]> | undefined, object]>([
    [undefined, { month: '2026-11' }],
    [{ month: '2026-12' }, { month: '2026-12' }],
    [{ month: '2026-13' }, { month: '2026-11' }],
    [{ month: '1999-12' }, { month: '2026-11' }],
    [{ month: '2100-01' }, { month: '2026-11' }],
    [{ month: ['2026-12', '2027-01'] }, { month: '2026-11' }],
    [{ month: "2026-12' or 1=1" }, { month: '2026-11' }],
    [
      { state: 'submitted', organization: ID },
      { month: '2026-11', state: 'submitted', organization: ID },
    ],
    [{ organization: ID.toUpperCase() }, { month: '2026-11', organization: ID }],
    [{ state: 'gone', organization: 'x' }, { month: '2026-11' }],
    [{ organization: [ID, ID], state: '' }, { month: '2026-11' }],
  ])('%j', (parameters, filter) => {
    expect(readCalendarFilter(parameters, '2026-11-28')).toEqual(filter)
  })

  it('is made of the same', () => {
    expect(calendarHref('/admin', { month: '2026-12', state: 'draft' })).toBe(
      '/admin/review/calendar?month=2026-12&state=draft',
    )
  })
})
