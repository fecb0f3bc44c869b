import { describe, expect, test } from '@jest/globals'

import { ANY_EVENT } from '../eventFilter'
import { anEvent } from '../../testing/anEvent'
import { calendarPath } from './calendarPath'
import { entriesByDate } from './entriesByDate'
import { monthParameter } from './monthParameter'
import { monthRange } from './monthRange'
import { monthWeeks } from './monthWeeks'
import { readMonth } from './readMonth'

// Still November in London, already December in Japan.
const now = new Date('2026-11-30T15:00:00.000Z')

test('the calendar reaches a year back and a year and a half ahead, counted in Japan', () => {
  expect(monthRange(now)).toEqual({ current: '2026-12', first: '2025-12', last: '2028-06' })
})

test.each([
  [undefined, '2026-12', null],
  ['2026-12', '2026-12', null],
  ['2027-01', '2027-01', '2027-01'],
  ['2025-12', '2025-12', '2025-12'],
  ['2025-11', null, '0'],
  ['2028-06', '2028-06', '2028-06'],
  ['2028-07', null, '0'],
  ['2026-13', null, '0'],
  ['２０２７-０１', null, '0'],
  ['2027-1', null, '0'],
  ['2027-01-01', null, '0'],
  ['__proto__', null, '0'],
])('month=%s', (text, month, parameter) => {
  expect(readMonth(text, now)).toBe(month)
  if (text !== undefined) expect(monthParameter(text, now)).toBe(parameter)
})

describe('the weeks of a month', () => {
  test('begin on Sunday, and have no days of other months', () => {
    const weeks = monthWeeks('2026-12')
    expect(weeks).toHaveLength(5)
    expect(weeks[0]).toEqual([
      null,
      null,
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
    ])
    expect(weeks.at(-1)?.at(4)).toBe('2026-12-31')
    expect(weeks.at(-1)?.at(5)).toBeNull()
  })

  test.each([
    ['2026-02', 4],
    ['2026-08', 6],
  ])('of %s are %i', (month, count) => {
    const weeks = monthWeeks(month)
    expect(weeks).toHaveLength(count)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })
})

test('a day has everything that takes place on it, by the hour, called off or not', () => {
  const events = [
    anEvent(
      [
        { date: '2026-12-16', startTime: '14:00' },
        { date: '2026-12-16', startTime: '10:00', status: 'cancelled' },
        { date: '2027-01-20', startTime: '14:00' },
      ],
      { id: 'series' },
    ),
    anEvent([{ date: '2026-12-16', startTime: '11:00' }], { id: 'single' }),
    anEvent([], { id: 'undated' }),
  ]
  const days = entriesByDate(events, '2026-12')
  expect([...days.keys()]).toEqual(['2026-12-16'])
  expect(
    days.get('2026-12-16')?.map(({ event, occurrence }) => [event.id, occurrence.startTime]),
  ).toEqual([
    ['series', '10:00'],
    ['single', '11:00'],
    ['series', '14:00'],
  ])
})

test('the address of a month carries the conditions of the list', () => {
  expect(calendarPath({ ...ANY_EVENT, format: 'online' }, '2027-01')).toBe(
    '/events/calendar?format=online&month=2027-01',
  )
  expect(calendarPath(ANY_EVENT)).toBe('/events/calendar')
})
