import { describe, expect, test } from '@jest/globals'

import { anEvent } from '../testing/anEvent'
import { applicationPeriod } from './applicationPeriod'
import { conditionsOf, readEventFilter } from './eventFilter'
import { eventFee } from './eventFee'
import { eventFeedLinks } from './eventFeedLinks'
import { eventPlace } from './eventPlace'
import { groupByMonth } from './groupByMonth'
import { shownOccurrence } from './shownOccurrence'

const now = new Date('2026-11-22T03:00:00.000Z')

describe('the occurrence that stands for an event', () => {
  test('is the next one', () => {
    const event = anEvent([{ date: '2026-12-16' }, { date: '2026-11-18' }, { date: '2027-01-20' }])
    expect(shownOccurrence(event, now)?.date).toBe('2026-12-16')
  })

  test('is the last one when all are over, and also when the event is called off', () => {
    const dates = [{ date: '2026-11-18' }, { date: '2026-10-21' }]
    expect(shownOccurrence(anEvent(dates), now)?.date).toBe('2026-11-18')
    const later = anEvent([{ date: '2026-12-16' }], { status: 'cancelled' })
    expect(shownOccurrence(later, now)?.date).toBe('2026-12-16')
  })

  test('is none where no date is known', () => {
    expect(shownOccurrence(anEvent([]), now)).toBeNull()
  })
})

test('events stand under the month of their next date, those without a date at the end', () => {
  const events = [
    anEvent([], { id: 'undated' }),
    anEvent([{ date: '2027-01-08' }], { id: 'january' }),
    anEvent([{ date: '2026-06-01' }, { date: '2026-12-20' }], { id: 'monthly' }),
    anEvent([{ date: '2026-12-03', startTime: '15:00' }], { id: 'afternoon' }),
    anEvent([{ date: '2026-12-03', startTime: '09:30' }], { id: 'morning' }),
  ]
  expect(
    groupByMonth(events, now).map(({ month, events: grouped }) => [
      month,
      ...grouped.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2026-12', 'morning', 'afternoon', 'monthly'],
    ['2027-01', 'january'],
    [null, 'undated'],
  ])
})

test.each([
  [{ kind: 'free' }, '無料'],
  [{ kind: 'paid', amount: 1500 }, '1,500円'],
  [{ kind: 'paid' }, '有料'],
  [{ kind: 'free', note: '材料費は別' }, '無料（材料費は別）'],
  [{ note: '実費' }, '実費'],
  [null, ''],
])('a fee of %j', (fee, text) => {
  expect(eventFee(anEvent([], { fee }))).toBe(text)
})

test.each([
  [{ format: 'venue', venue: { name: '講堂', municipality: '131059' } }, '会場：講堂（文京区）'],
  [{ format: 'hybrid', venue: { municipality: '131059' } }, '会場とオンライン：文京区'],
  [{ format: 'venue' }, '会場'],
  [{ format: 'online', venue: { name: '講堂' } }, 'オンライン'],
  [{}, ''],
])('a place of %j', (fields, text) => {
  expect(eventPlace(anEvent([], fields))).toBe(text)
})

test.each([
  [{ opensOn: '2026-10-01' }, '2026年（令和8年）10月1日（木）から'],
  [
    { opensOn: '2026-10-01', deadlineDate: '2026-12-03', deadlineTime: '17:00' },
    '2026年（令和8年）10月1日（木）から2026年（令和8年）12月3日（木）17:00まで',
  ],
  [{ deadlineDate: '2026-12-03' }, '2026年（令和8年）12月3日（木）まで'],
  [{}, ''],
])('an application of %j', (application, text) => {
  expect(applicationPeriod(anEvent([], { application }))).toBe(text)
})

describe('the filter', () => {
  const filterOf = (search: Record<string, string>) => readEventFilter({ params: {}, search })

  test('knows an area by its municipalities', () => {
    const conditions = conditionsOf(filterOf({ area: 'ku-nanbu', format: 'online' }))
    expect(conditions).toEqual({ format: 'online', municipalities: ['131091', '131113'] })
  })

  test('ignores what is no choice', () => {
    expect(filterOf({ area: 'osaka', format: '<script>' })).toEqual({ format: null, area: null })
    expect(conditionsOf({ area: null, format: null })).toEqual({})
  })
})

test.each([
  [{ format: null, area: null }, 'イベント', '/events.ics', '/events/feed.atom'],
  [
    { format: 'online', area: 'ku-nanbu' },
    'イベント（オンライン・区南部）',
    '/events.ics?format=online&area=ku-nanbu',
    '/events/feed.atom?format=online&area=ku-nanbu',
  ],
])('the feeds of a list carry its conditions: %j', (filter, title, calendar, atom) => {
  expect(eventFeedLinks(filter)).toEqual([
    { type: 'application/atom+xml', href: atom, title: `${title}の新着` },
    { type: 'text/calendar', href: calendar, title: `${title}のカレンダー` },
  ])
})
