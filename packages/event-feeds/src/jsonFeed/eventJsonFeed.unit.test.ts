import type { FeedEvent } from '../model/FeedEvent'

import { expect, test } from '@jest/globals'

import { aFeedEvent, anOccurrence, aVenue, site } from '../testing/aFeedEvent'
import { eventJsonFeed } from './eventJsonFeed'

const read = (events: readonly FeedEvent[]) =>
  JSON.parse(
    eventJsonFeed({
      site,
      title: '駒込病院のイベント',
      url: 'https://portal.example.jp/organizations/komagome/events.json',
      pageUrl: 'https://portal.example.jp/hospitals/komagome',
      events,
      now: new Date('2026-12-01T00:00:00Z'),
    }),
  )

test('has what JSON Feed 1.1 demands, also without events', () => {
  expect(read([])).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: '駒込病院のイベント',
    feed_url: 'https://portal.example.jp/organizations/komagome/events.json',
    home_page_url: 'https://portal.example.jp/hospitals/komagome',
    language: 'ja',
    items: [],
  })
})

test('an event with its dates and its place in words', () => {
  const { items } = read([aFeedEvent({ venue: aVenue(), format: 'hybrid' })])
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    url: 'https://portal.example.jp/events/salon',
    title: '患者サロン',
    date_modified: '2026-11-22T03:04:05.678Z',
    _event: {
      when: ['2026年（令和8年）12月10日（木）13:00〜15:30'],
      place: '駒込病院 2階 講堂 東京都文京区本駒込三丁目18番22号（オンラインあり）',
      calendar: 'https://portal.example.jp/events/salon.ics',
    },
  })
  expect(items[0].content_text).toContain('2026年（令和8年）12月10日（木）13:00〜15:30')
  // Keys of our own begin with an underscore.
  expect(Object.keys(items[0]).toSorted()).toEqual([
    '_event',
    'content_text',
    'date_modified',
    'id',
    'title',
    'url',
  ])
})

test('what is called off says so, and markup is text', () => {
  const { items } = read([
    aFeedEvent({ title: '<script>alert(1)</script>', status: 'cancelled' }),
    aFeedEvent({ occurrences: [anOccurrence({ status: 'postponed' })] }),
  ])
  expect(items[0].title).toBe('【中止】<script>alert(1)</script>')
  expect(items[0].content_html).toBeUndefined()
  expect(items[1]._event.when).toEqual([
    '2026年（令和8年）12月10日（木）13:00〜15:30（この回は延期）',
  ])
})
