import type { FeedEvent } from '../model/FeedEvent'

import { expect, it } from '@jest/globals'

import { aFeedEvent, anOccurrence, aVenue, site } from '../testing/aFeedEvent'
import { eventFeed } from './eventFeed'

const url = 'https://portal.example.jp/events/feed.atom?format=online&area=ku-nanbu'

/** Read by a parser that refuses whatever is not well-formed. */
function read(events: readonly FeedEvent[]) {
  const xml = eventFeed({
    site,
    title: 'イベント & 相談会 <新着>',
    url,
    pageUrl: 'https://portal.example.jp/events',
    events,
    emptySince: '2026-11-21T15:00:00.000Z',
  })
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  const feed = document.documentElement
  expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom')
  return feed
}
const own = (parent: Element, name: string) =>
  Array.from(parent.children).filter(({ localName }) => localName === name)
const text = (parent: Element, name: string) => own(parent, name)[0]?.textContent ?? null
const links = (parent: Element) =>
  own(parent, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')])

it('has what RFC 4287 demands of a feed, also without entries', () => {
  const feed = read([])
  expect(text(feed, 'id')).toBe(url)
  expect(text(feed, 'title')).toBe('イベント & 相談会 <新着>')
  expect(text(feed, 'updated')).toBe('2026-11-21T15:00:00.000Z')
  expect(text(own(feed, 'author')[0] ?? feed, 'name')).toBe('東京都がんポータル')
  expect(links(feed)).toEqual([
    ['self', url],
    ['alternate', 'https://portal.example.jp/events'],
  ])
})

it('has what RFC 4287 demands of an entry, and the facts in words', () => {
  const feed = read([
    aFeedEvent({
      kind: 'salon',
      format: 'venue',
      venue: aVenue(),
      summary: '話し合う会です。',
      fee: { kind: 'paid', amount: 1500, note: '材料費' },
      organizer: { name: '駒込病院', kind: 'hospital', slug: 'k', website: null },
      occurrences: [
        anOccurrence(),
        anOccurrence({ id: 'b', date: '2026-12-17', status: 'cancelled' }),
        anOccurrence({
          id: 'c',
          date: '2026-12-24',
          status: 'postponed',
          statusNote: '会場の都合です。\n1月7日に開きます。',
        }),
        anOccurrence({ id: 'd', date: '2026-12-25', statusNote: '前の説明' }),
      ],
    }),
  ])
  const [entry] = own(feed, 'entry')
  if (!entry) throw new Error('no entry')
  expect(text(entry, 'id')).toBe('urn:uuid:0198f0a0-0000-7000-8000-000000000001')
  expect(text(entry, 'title')).toBe('患者サロン')
  expect(text(entry, 'updated')).toBe('2026-11-22T03:04:05.678Z')
  expect(links(entry)).toEqual([['alternate', 'https://portal.example.jp/events/salon']])
  expect(text(own(entry, 'author')[0] ?? entry, 'name')).toBe('駒込病院')
  expect(own(entry, 'category')[0]?.getAttribute('term')).toBe('患者サロン・交流会')
  expect(text(entry, 'summary')?.split('\n')).toEqual([
    '2026年（令和8年）12月10日（木）13:00〜15:30',
    '2026年（令和8年）12月17日（木）13:00〜15:30（この回は中止）',
    '2026年（令和8年）12月24日（木）13:00〜15:30（この回は延期：会場の都合です。 1月7日に開きます。）',
    '2026年（令和8年）12月25日（金）13:00〜15:30',
    '駒込病院 2階 講堂 東京都文京区本駒込三丁目18番22号',
    '話し合う会です。',
    '参加の方法：会場',
    '費用：1500円（材料費）',
    '主催：駒込病院',
  ])
})

it('is as new as its newest entry, which comes first', () => {
  const feed = read([
    aFeedEvent({ title: '古い' }),
    aFeedEvent({ title: '新しい', updatedAt: '2026-11-25T00:00:00.000Z', status: 'postponed' }),
  ])
  expect(text(feed, 'updated')).toBe('2026-11-25T00:00:00.000Z')
  expect(own(feed, 'entry').map((entry) => text(entry, 'title'))).toEqual([
    '【延期】新しい',
    '古い',
  ])
})

it.each([
  ['<script>alert("&\'")</script>', '<script>alert("&\'")</script>'],
  [']]>', ']]>'],
  ['a\u0000\u0008\uFFFEb', 'ab'],
  ['半分\uD83D', '半分'],
  ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
])('carries %j', (title, carried) => {
  const [entry] = own(read([aFeedEvent({ title, summary: title })]), 'entry')
  expect(entry && text(entry, 'title')).toBe(carried)
})
