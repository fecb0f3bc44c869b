import { describe, expect, test } from '@jest/globals'

import { anEvent } from '../testing/anEvent'
import { applicationPeriod } from './applicationPeriod'
import { ANY_EVENT, conditionsOf, readEventFilter } from './eventFilter'
import { eventFee } from './eventFee'
import { eventFeedLinks } from './eventFeedLinks'
import { eventPlace } from './eventPlace'
import { furtherDates } from './furtherDates'
import { groupByWeek } from './groupByWeek'
import { mapHref } from './mapHref'
import { occurrencePath } from './occurrencePath'
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

test('events stand under this week, the next one and the month of their next date, undated ones last', () => {
  // A Thursday: the week goes from Sunday 22 to Saturday 28.
  const thursday = new Date('2026-11-26T03:00:00.000Z')
  const events = [
    anEvent([], { id: 'undated' }),
    anEvent([{ date: '2027-01-08' }], { id: 'january' }),
    anEvent([{ date: '2026-06-01' }, { date: '2026-12-20' }], { id: 'monthly' }),
    anEvent([{ date: '2026-11-28', startTime: '15:00' }], { id: 'saturday afternoon' }),
    anEvent([{ date: '2026-11-28', startTime: '09:30' }], { id: 'saturday morning' }),
    anEvent([{ date: '2026-11-29' }], { id: 'sunday' }),
    anEvent([{ date: '2026-12-05' }], { id: 'saturday after' }),
    anEvent([{ date: '2026-12-06' }], { id: 'december' }),
    anEvent([{ date: '2026-11-26', startTime: '09:00', endTime: '10:00' }], { id: 'over' }),
  ]
  expect(
    groupByWeek(
      events.map((event) => ({ event, occurrence: shownOccurrence(event, thursday) })),
      thursday,
    ).map(({ title, events: grouped }) => [title, ...grouped.map(({ event }) => event.id)]),
  ).toEqual([
    ['今週　11月22日（日）〜11月28日（土）', 'over', 'saturday morning', 'saturday afternoon'],
    ['来週　11月29日（日）〜12月5日（土）', 'sunday', 'saturday after'],
    ['2026年（令和8年）12月', 'december', 'monthly'],
    ['2027年（令和9年）1月', 'january'],
    ['日程は未確認', 'undated'],
  ])
})

describe('further dates', () => {
  const dates = [
    { date: '2026-11-18' },
    { date: '2026-12-16' },
    { date: '2027-01-20', status: 'cancelled' as const },
    { date: '2027-02-17' },
    { date: '2027-03-17' },
  ]

  test('are those that are to come, beside the one that is shown', () => {
    expect(furtherDates(anEvent(dates), now)).toBe(2)
    expect(furtherDates(anEvent(dates.slice(0, 2)), now)).toBe(0)
    expect(furtherDates(anEvent([]), now)).toBe(0)
  })

  test('of an event that is called off are those that would have been', () => {
    const off = dates.slice(1).map(({ date }) => ({ date, status: 'cancelled' as const }))
    expect(furtherDates(anEvent(off), now)).toBe(3)
  })
})

test('a series that is called off is shown at its next date, not at its last', () => {
  const dates = [{ date: '2026-11-18' }, { date: '2026-12-16' }, { date: '2027-01-20' }]
  const event = anEvent(dates, { status: 'cancelled' })
  expect(shownOccurrence(event, now)?.date).toBe('2026-12-16')
})

test('a date of a series has an address of its own, a single one has that of its event', () => {
  const series = anEvent([{ date: '2026-12-16' }, { date: '2027-01-20' }])
  expect(occurrencePath(series, '2026-12-16')).toBe('/events/salon/2026-12-16')
  expect(occurrencePath(anEvent([{ date: '2026-12-16' }]), '2026-12-16')).toBe('/events/salon')
})

test('an address leads to a map of it, and an unknown one nowhere', () => {
  expect(mapHref('東京都新宿区西新宿2-8-1')).toMatch(/^https:\/\/[^?]+\?api=1&query=%E6%9D%B1/)
  expect(mapHref(null)).toBeNull()
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
  expect(Object.values(eventPlace(anEvent([], fields)) ?? {}).join('')).toBe(text)
})

test.each([
  [{ opensOn: '2026-10-01' }, '2026年（令和8年）10月1日（木）から'],
  [
    { opensOn: '2026-10-01', deadlineDate: '2026-12-03', deadlineTime: '17:00' },
    '2026年（令和8年）10月1日（木）から2026年（令和8年）12月3日（木）17:00まで',
  ],
  [{ deadlineDate: '2026-12-03' }, '2026年（令和8年）12月3日（木）まで'],
  [{ deadlineDaysBefore: 3, deadlineTime: '17:00' }, '各回の3日前の17:00まで'],
  [
    { opensOn: '2026-10-01', deadlineDaysBefore: 0 },
    '2026年（令和8年）10月1日（木）から各回の当日まで',
  ],
  [{}, ''],
])('an application of %j', (application, text) => {
  expect(applicationPeriod(anEvent([], { application }))).toBe(text)
})

test('the deadline of one date is counted back from it', () => {
  const application = { deadlineDaysBefore: 3, deadlineTime: '17:00' }
  const event = anEvent([{ date: '2026-12-16' }, { date: '2027-01-02' }], { application })
  expect(event.occurrences.map((occurrence) => applicationPeriod(event, occurrence))).toEqual([
    '2026年（令和8年）12月13日（日）17:00まで',
    '2026年（令和8年）12月30日（水）17:00まで',
  ])
})

describe('the filter', () => {
  const filterOf = (search: Record<string, string>) => readEventFilter({ search })

  test('knows an area by its municipalities', () => {
    const conditions = conditionsOf(filterOf({ area: 'ku-nanbu', format: 'online' }))
    expect(conditions).toEqual({ format: 'online', municipalities: ['131091', '131113'] })
  })

  test('ignores what is no choice', () => {
    const odd = {
      area: 'osaka',
      format: '<script>',
      topic: '../x',
      when: 'never',
      from: '2026-02-30',
    }
    expect(filterOf(odd)).toEqual(ANY_EVENT)
    expect(conditionsOf({ area: null, format: null })).toEqual({})
  })
})

test.each([
  [{}, 'イベント', '/events.ics', '/events/feed.atom'],
  [
    { when: 'weekend', fee: 'free' },
    'イベント（今週末・無料）',
    '/events.ics?when=weekend&fee=free',
    '/events/feed.atom?when=weekend&fee=free',
  ],
  [
    { format: 'online', area: 'ku-nanbu' },
    'イベント（オンライン・区南部）',
    '/events.ics?format=online&area=ku-nanbu',
    '/events/feed.atom?format=online&area=ku-nanbu',
  ],
])('the feeds of a list carry its conditions: %j', (filter, title, calendar, atom) => {
  expect(eventFeedLinks({ ...ANY_EVENT, ...filter })).toEqual([
    { type: 'application/atom+xml', href: atom, title: `${title}の新着` },
    { type: 'text/calendar', href: calendar, title: `${title}のカレンダー` },
  ])
})
