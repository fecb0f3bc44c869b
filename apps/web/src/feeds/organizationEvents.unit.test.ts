import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader } from '@tokyo-cancer-portal/cms-client'
import { docs, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

import { portalEnv } from '../testing/portalEnv'

const now = new Date('2026-11-25T03:00:00.000Z')

let reader: CmsReader
jest.unstable_mockModule('../env', () => ({ env: () => portalEnv }))
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
jest.unstable_mockModule('../dates/requestTime', () => ({ requestTime: () => now }))
const { defineFeed } = await import('./defineFeed')
const { loadOrganizationEvents } = await import('./loadOrganizationEvents')
const { movedOrganization } = await import('./movedOrganization')

let cms: FakeCms
let folder: string
beforeEach(async () => {
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'feeds-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, pauseMs: 0, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const event = (slug: string, date: string, fields: object = {}) => ({
  id: slug,
  slug,
  title: slug,
  occurrences: [
    { date, startsAt: `${date}T04:00:00.000Z`, endsAt: `${date}T06:00:00.000Z`, ...fields },
  ],
})

/** The CMS with one organization and these events. */
const holding =
  (kind: string, ...events: object[]): FakeCms['answer'] =>
  (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', cms.url)
    const isKnown = searchParams.get('where[slug][equals]') === 'komagome'
    const organization = { id: '7', slug: 'komagome', name: '駒込病院', kind }
    if (pathname === '/api/organizations')
      docs(...(isKnown ? [organization] : []))(request, response)
    else if (pathname === '/api/events') docs(...events)(request, response)
    else if (pathname === '/api/redirects') {
      docs({ id: '1', from: '/hospitals/old', to: '/hospitals/komagome', status: '301' })(
        request,
        response,
      )
    } else docs()(request, response)
  }

const ask = (slug: string) =>
  defineFeed(loadOrganizationEvents, movedOrganization)(
    new Request(`https://portal.example.jp/organizations/${slug}/events.json`),
    { params: Promise.resolve({ slug }) },
  )

test('the coming events of an organization, soonest first, for pages of any site', async () => {
  cms.answer = holding(
    'hospital',
    event('later', '2026-12-20'),
    event('soon', '2026-12-01'),
    event('over', '2026-11-01'),
    event('off', '2026-12-10', { status: 'cancelled' }),
  )
  const answer = await ask('komagome')
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('cache-control')).toContain('must-revalidate')
  const feed = await answer.json()
  expect(feed.home_page_url).toBe('https://portal.example.jp/hospitals/komagome')
  expect(feed.items.map(({ url }: { url: string }) => url)).toEqual(
    ['soon', 'off', 'later'].map((slug) => `https://portal.example.jp/events/${slug}`),
  )
  const asked = cms.requests.find((url) => url.startsWith('/api/events?')) ?? ''
  expect(decodeURIComponent(asked)).toContain('[organizer][equals]=7')
  // Who is not signed in gets what is published, whatever else there is; drafts are not asked for.
  expect(cms.requests.join()).not.toContain('draft=true')
})

test('an organization without a page of its own leads to the list', async () => {
  cms.answer = holding('association')
  const feed = await (await ask('komagome')).json()
  expect(feed.home_page_url).toBe('https://portal.example.jp/events')
  expect(feed.items).toEqual([])
})

test.each(['nowhere', '../a', 'A B', '%', 'あ'])('%j is no organization', async (slug) => {
  cms.answer = holding('hospital')
  expect((await ask(slug)).status).toBe(404)
})

test('a hospital that has another address now is found by the old one', async () => {
  cms.answer = holding('hospital')
  const answer = await ask('old')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    301,
    '/organizations/komagome/events.json',
  ])
})
