import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader } from '@tokyo-cancer-portal/cms-client'
import { docs, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { findingEvents } from '../testing/findingEvents'
import { portalEnv } from '../testing/portalEnv'

const now = new Date('2026-11-25T03:00:00.000Z')

let reader: CmsReader
const problems: string[] = []
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
jest.unstable_mockModule('../log', () => ({
  logProblem: (message: string) => {
    problems.push(message)
  },
}))
jest.unstable_mockModule('../dates/requestTime', () => ({ requestTime: () => now }))
jest.unstable_mockModule('../dates/currentTime', () => ({ currentTime: () => now }))
const { defineFeed } = await import('./defineFeed')
const { loadEventCalendar } = await import('./loadEventCalendar')
const { loadEventsCalendar } = await import('./loadEventsCalendar')
const { movedCalendar } = await import('./movedCalendar')
const { loadEventsFeed } = await import('./loadEventsFeed')

let cms: FakeCms
let folder: string

beforeEach(async () => {
  problems.length = 0
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'feeds-'))
  reader = new CmsReader({
    cmsUrl: cms.url,
    folder,
    pauseMs: 0,
    onProblem: () => undefined,
  })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const event = (id: string, date: string, fields: object = {}) => ({
  id,
  slug: id,
  title: id,
  occurrences: [
    { id: `${id}-1`, date, startTime: '13:00', startsAt: `${date}T04:00:00.000Z` },
    { id: `${id}-0`, date: '2026-10-01', startTime: '13:00', startsAt: '2026-10-01T04:00:00.000Z' },
  ],
  endsAt: `${date}T06:00:00.000Z`,
  updatedAt: '2026-11-20T00:00:00.000Z',
  ...fields,
})
/** Answers lists of events with these, and everything else with nothing. */
const holding = (...events: { id: string }[]) => findingEvents(events)
const ask = async (
  load: Parameters<typeof defineFeed>[0],
  query = '',
  params?: Record<string, string>,
) =>
  defineFeed(load)(new Request(`https://portal.example.jp/feed${query}`), {
    params: Promise.resolve(params),
  })
const uids = (calendar: string) => [...calendar.matchAll(/UID:(\S+)@/g)].map(([, uid]) => uid)
const questions = () =>
  cms.requests
    .filter((url) => url.startsWith('/api/events/search?'))
    .map((url) => Object.fromEntries(new URL(url, cms.url).searchParams))
const EVERYTHING = { locale: 'ja', page: '1', limit: '100', open: 'all' }

test('the calendar of the list holds what is still to come', async () => {
  cms.answer = holding(event('a', '2026-12-10'), event('over', '2026-11-20'))
  const answer = await ask(loadEventsCalendar)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(uids(await answer.text())).toEqual(['a-a-1'])
  // Whoever has applied keeps the date in the own calendar when nobody else can apply any more.
  expect(questions()[0]).toEqual(EVERYTHING)
})

test('a calendar of some days has the dates of these days', async () => {
  cms.answer = holding(event('a', '2026-12-10'), event('b', '2026-11-28'))
  expect(uids(await (await ask(loadEventsCalendar, '?when=weekend')).text())).toEqual(['b-b-1'])
  expect(uids(await (await ask(loadEventsCalendar, '?to=2026-12-01')).text())).toEqual(['b-b-1'])
  expect(uids(await (await ask(loadEventsCalendar, '?from=2026-12-01')).text())).toEqual(['a-a-1'])
})

test('what is called off stays in it, marked', async () => {
  cms.answer = holding(event('a', '2026-12-10', { status: 'cancelled' }))
  const text = await (await ask(loadEventsCalendar)).text()
  expect(text).toContain('SUMMARY:【中止】a')
  expect(text).toContain('STATUS:CANCELLED')
})

test.each([
  ['?format=online', { format: 'online' }, 'イベント（オンライン）', '?format=online'],
  ['?area=ku-nanbu', { area: 'ku-nanbu' }, 'イベント（区南部）', '?area=ku-nanbu'],
  ['?format=online&format=venue', { format: 'online' }, 'イベント（オンライン）', '?format=online'],
  ['?format=%00%FF&area[]=x&sort=-password&limit=9999&where[a]=b', {}, 'イベント', ''],
  [`?format=${'x'.repeat(5000)}`, {}, 'イベント', ''],
  ['?format=', {}, 'イベント', ''],
  [
    '?when=weekend',
    { from: '2026-11-28', to: '2026-11-29' },
    'イベント（今週末）',
    '?when=weekend',
  ],
  [
    '?open=yes&audience=family',
    { open: 'yes', audience: 'family' },
    'イベント（ご家族・受付中・申込不要のもの）',
    '?audience=family&open=yes',
  ],
])('of the query %s only known conditions count', async (query, asked, name, kept) => {
  cms.answer = holding()
  const calendar = await (await ask(loadEventsCalendar, query)).text()
  expect(calendar.replaceAll('\r\n ', '')).toContain(`NAME:東京都がんポータル ${name}\r\n`)
  expect(calendar.replaceAll('\r\n ', '')).toContain(
    `https://portal.example.jp/events.ics${kept}\r\n`,
  )
  const feed = await (await ask(loadEventsFeed, query)).text()
  expect(feed.replaceAll('&amp;', '&')).toContain(
    `<id>https://portal.example.jp/events/feed.atom${kept}</id>`,
  )
  expect(questions()).toEqual([
    { ...EVERYTHING, ...asked },
    { ...EVERYTHING, ...asked },
  ])
})

test('one event has all its dates, under its own name', async () => {
  cms.answer = holding(event('a', '2026-12-10'))
  const answer = await ask(loadEventCalendar, '', { slug: 'a' })
  expect(uids(await answer.text())).toEqual(['a-a-0', 'a-a-1'])
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a.ics"')
})

test.each(['nowhere', '../a', 'A B', '%', '"; rm', 'あ'])('%j is no event', async (slug) => {
  cms.answer = holding()
  const answer = await ask(loadEventCalendar, '', { slug })
  expect(answer.status).toBe(404)
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test.each([
  ['/events/old', '/events/new', 301, '/events/new.ics'],
  ['/events/old', '/en/events/new', 301, '/events/new.ics'],
  ['/events/old', 'https://elsewhere.example/events/x', 404, null],
  ['/events/old', '/topics/work', 404, null],
  ['/events/other', '/events/new', 404, null],
])('a calendar whose event moved from %s to %s', async (from, to, status, location) => {
  cms.answer = (request, response) => {
    const answer = request.url?.startsWith('/api/redirects')
      ? docs({ id: '1', from, to, status: '301' })
      : docs()
    answer(request, response)
  }
  const answer = await defineFeed(loadEventCalendar, movedCalendar)(
    new Request('https://portal.example.jp/events/old.ics'),
    { params: Promise.resolve({ slug: 'old' }) },
  )
  expect(answer.status).toBe(status)
  expect(answer.headers.get('location')).toBe(location)
})

test('while the CMS is away the last good copy is given, and 503 where there is none', async () => {
  cms.answer = holding(event('a', '2026-12-10'))
  const before = await (await ask(loadEventsCalendar)).text()
  await reader.cache.settled()
  await cms.stop()
  reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
  expect(await (await ask(loadEventsCalendar)).text()).toBe(before)
  const unknown = await ask(loadEventsCalendar, '?format=online')
  expect(unknown.status).toBe(503)
  expect(unknown.headers.get('retry-after')).toBe('30')
})

test('a fault of the feed is a 500 that says nothing', async () => {
  const answer = await ask(async () => {
    throw new TypeError('secret')
  })
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret')
  expect(problems).toEqual(['a feed failed'])
})
