import type { RouteRequest } from './routeRequest'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader } from '@tokyo-cancer-portal/cms-client'
import { docs, json, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterAll, expect, jest, test } from '@jest/globals'

import { findingEvents } from '../testing/findingEvents'
import { portalEnv } from '../testing/portalEnv'
import { knownParameters, PARAMETERS } from './knownParameters'

const cms = await startFakeCms()
const NO_HOSPITALS = {
  total: 0,
  match: 'all',
  page: 1,
  limit: 20,
  origin: null,
  facets: {},
}
const answerTo = (url = '') => {
  if (url.includes('/organizations/search')) return json(NO_HOSPITALS)
  return url.startsWith('/api/events') ? findingEvents([]) : docs()
}
cms.answer = (request, response) => answerTo(request.url)(request, response)
const folder = await mkdtemp(join(tmpdir(), 'known-parameters-'))
const reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
const { loadEventMonth } = await import('../events/calendar/loadEventMonth')
const { loadEventList } = await import('../events/loadEventList')
const { loadEventsCalendar } = await import('../feeds/loadEventsCalendar')
const { loadEventsFeed } = await import('../feeds/loadEventsFeed')
const { loadHospitalList } = await import('../hospitals/loadHospitalList')
const { loadNews } = await import('../news/loadNews')
const { loadResourceList } = await import('../resources/loadResourceList')
const { loadSearch } = await import('../search/loadSearch')

afterAll(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const LOADERS: Record<string, (request: RouteRequest) => Promise<unknown>> = {
  '/events': loadEventList,
  '/events/calendar': loadEventMonth,
  '/events.ics': loadEventsCalendar,
  '/events/feed.atom': loadEventsFeed,
  '/hospitals': loadHospitalList,
  '/news': loadNews,
  '/resources': loadResourceList,
  '/search': loadSearch,
}

test.each(Object.entries(LOADERS))(
  '%s asks for the parameters that are listed, and no other',
  async (path, load) => {
    const asked = new Set<string>()
    const search = new Proxy<Record<string, string>>(
      {},
      { get: (_, name) => void asked.add(String(name)) },
    )
    await load({ params: {}, search })
    expect([...asked].toSorted()).toEqual(Object.keys(PARAMETERS[path] ?? {}).toSorted())
  },
)

test('every listed page was asked above', () => {
  expect(Object.keys(LOADERS)).toEqual(Object.keys(PARAMETERS))
})

test.each([
  ['/events', 'utm_source=x&fbclid=1&_rsc=abc', {}],
  ['/events', 'period=past&page=2&area=nowhere', { page: '2', period: 'past' }],
  ['/events', 'page=2&page=3', { page: '2' }],
  ['/events', 'page=1', {}],
  ['/events', 'page=-1', { page: '0' }],
  ['/events', 'page=0', { page: '0' }],
  [
    '/events',
    'q=%20乳がん%20&when=weekend&from=2026-12-01&to=2026-02-30&audience=family&cancer=breast&topic=work',
    {
      q: '乳がん',
      when: 'weekend',
      from: '2026-12-01',
      audience: 'family',
      cancer: 'breast',
      topic: 'work',
    },
  ],
  [
    '/events',
    'format=online,hybrid&organizer=../x&kind=salon&fee=free&application=none&open=maybe&accessibility=braille',
    { format: 'online,hybrid', kind: 'salon', fee: 'free', accessibility: 'braille' },
  ],
  ['/events.ics', 'when=weekend&open=yes&page=2', { when: 'weekend', open: 'yes' }],
  ['/events/calendar', 'when=weekend&from=2026-12-01&fee=free', { fee: 'free' }],
  ['/events/calendar', 'month=soon&format=online', { format: 'online', month: '0' }],
  ['/events/calendar', 'month=1999-01&page=2', { month: '0' }],
  ['/events/calendar', 'month=', {}],
  ['/hospitals', 'consultation=yes&consultation=no', { consultation: 'yes' }],
  ['/hospitals', 'consultation=true&__proto__=1&area=%00', {}],
  [
    '/hospitals',
    'place=おうめし&near=35.68951,139.69&q=+がん+&sort=kana&page=1&municipality=132055',
    { municipality: '132055', near: '35.69,139.69', place: '132055', q: 'がん', sort: 'kana' },
  ],
  ['/hospitals', 'place=nowhere&near=0,0&sort=x&consultation=maybe', { place: 'unknown' }],
  ['/news', 'year=2026&page=2', { year: '2026' }],
  ['/news', 'year=26', {}],
  ['/resources', 'topic=work&publisher=..%2Fx&type=video', { topic: 'work', type: 'video' }],
  ['/search', 'q=%E3%80%80乳がん++検診%20&type=event&lang=x', { q: '乳がん 検診', type: 'event' }],
  ['/search', `q=${'が'.repeat(300)}`, { q: 'が'.repeat(200) }],
  ['/search', 'q=%20&topic=../x&area=nowhere&page=1', {}],
  ['/', 'page=2', {}],
  ['/__proto__', 'page=2', {}],
  ['/contents/x', 'page=2', {}],
])('%s?%s', (path, query, expected) => {
  expect(knownParameters(path, new URLSearchParams(query))).toEqual(expected)
})

test('the order in which they are given does not matter', () => {
  const read = (query: string) =>
    JSON.stringify(knownParameters('/events', new URLSearchParams(query)))
  expect(read('period=past&page=2')).toBe(read('page=2&period=past'))
})
