import type { FakeCms } from '../testing/startFakeCms'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { docs, json, startFakeCms } from '../testing/startFakeCms'
import { CmsReader } from './CmsReader'
import { findRedirect } from './findRedirect'
import { getContentItem } from './getContentItem'
import { getEvent } from './getEvent'
import { getOrganization } from './getOrganization'
import { getPreview } from './getPreview'
import { getSiteSettings } from './getSiteSettings'
import { getTopic } from './getTopic'
import { listContentItems } from './listContentItems'
import { listEvents } from './listEvents'
import { listEventsById } from './listEventsById'
import { listHospitals } from './listHospitals'
import { listResources } from './listResources'
import { searchEvents } from './searchEvents'
import { listSupportDesks } from './listSupportDesks'
import { topicSchema } from '../schemas/topic'

let cms: FakeCms
let folder: string
let reader: CmsReader

beforeEach(async () => {
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'reads-'))
  reader = new CmsReader({ cmsUrl: `${cms.url}/`, folder, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

test('asks for one document by its slug and reads it whatever else is in it', async () => {
  cms.answer = docs({
    id: '0190',
    title: '治療と仕事',
    slug: 'work',
    summary: null,
    parent: 'an-id',
    topics: [{ id: 't', slug: 'jobs', title: '仕事', extra: {} }, 'an-id'],
    ended: null,
    unknownField: [1],
  })
  const item = await getContentItem(reader, 'work')
  expect(decodeURIComponent(cms.requests[0] ?? '')).toBe(
    '/api/content-items?where[slug][equals]=work&limit=1&depth=2',
  )
  expect(item).toMatchObject({
    title: '治療と仕事',
    summary: null,
    parent: null,
    topics: [{ slug: 'jobs' }],
    ended: false,
    resources: [],
    body: [],
  })
})

test('a text that can be no slug is not asked for', async () => {
  for (const slug of ['a/b', 'A', '%00', 'x'.repeat(101), '']) {
    expect(await getContentItem(reader, slug)).toBeNull()
    expect(await getEvent(reader, slug)).toBeNull()
    expect(await getOrganization(reader, slug)).toBeNull()
  }
  expect(cms.requests).toEqual([])
})

test('reads an event of which next to nothing is known', async () => {
  cms.answer = docs({ id: '1', title: 'サロン', slug: 'salon', status: 'no-such-status' })
  expect(await getEvent(reader, 'salon')).toMatchObject({
    organizer: null,
    status: null,
    occurrences: [],
    venue: { name: null, municipality: null },
    application: { required: null, full: false },
    fee: { kind: null },
  })
})

test('leaves out blocks of a layout that this version does not know', async () => {
  const layout = [{ blockType: 'news', limit: 3 }, { blockType: 'carousel' }, 'nonsense']
  cms.answer = docs({ id: '1', title: '仕事', slug: 'work', layout })
  const topic = await getTopic(reader, 'work')
  expect(topic?.layout).toEqual([{ blockType: 'news', heading: null, limit: 3 }])
})

test('filters events by the fields that the CMS opens to the public', async () => {
  cms.answer = docs()
  await listEvents(reader, {
    from: '2026-11-21T15:00:00.000Z',
    format: 'online',
    municipalities: ['131016', '131024'],
  })
  expect(decodeURIComponent(cms.requests[0] ?? '')).toBe(
    '/api/events?where[endsAt][greater_than_equal]=2026-11-21T15:00:00.000Z' +
      '&where[format][equals]=online&where[venue.municipality][in]=131016,131024' +
      '&sort=startsAt&limit=100&page=1&depth=1',
  )
})

test('who asks for an audience gets what is for everybody as well', async () => {
  cms.answer = docs()
  await listEvents(reader, { audience: 'family' })
  await listResources(reader, { audience: 'family' })
  for (const request of cms.requests) {
    expect(decodeURIComponent(request)).toContain('where[audiences][in]=family,public&')
  }
  expect(cms.requests).toHaveLength(2)
})

test('while the CMS is away the events of yesterday stand in for those of today', async () => {
  cms.answer = docs({ id: '1', title: 'サロン', slug: 'salon' })
  await listEvents(reader, { from: '2026-11-21T15:00:00.000Z', format: 'online' })
  await listEvents(reader, { from: '2026-11-22T15:00:00.000Z', format: 'online' })
  expect(cms.requests).toHaveLength(2)
  await cms.stop()
  const from = '2026-11-23T15:00:00.000Z'
  expect(await listEvents(reader, { from, format: 'online' })).toMatchObject({
    docs: [{ slug: 'salon' }],
  })
  await expect(listEvents(reader, { from, format: 'venue' })).rejects.toThrow('no usable answer')
  await expect(listEvents(reader, { before: from })).rejects.toThrow('no usable answer')
})

test('an empty choice finds nothing instead of everything', async () => {
  expect(await listEvents(reader, { municipalities: [] })).toMatchObject({ docs: [] })
  expect(await listContentItems(reader, { ids: [] })).toMatchObject({ docs: [] })
  expect(cms.requests).toEqual([])
})

test('a page beyond the last one does not exist, an empty first page does', async () => {
  cms.answer = docs()
  expect(await listEvents(reader, { page: 1 })).toMatchObject({ docs: [], totalDocs: 0 })
  expect(await listEvents(reader, { page: 9 })).toBeNull()
})

test('reads all hospitals over several pages', async () => {
  cms.answer = (request, response) => {
    const page = Number(new URL(request.url ?? '', cms.url).searchParams.get('page'))
    const hospital = { id: `${page}`, slug: `h-${page}`, name: `病院${page}`, kind: 'hospital' }
    json({ docs: [hospital], totalDocs: 3, totalPages: 3, page })(request, response)
  }
  const hospitals = await listHospitals(reader)
  expect(hospitals.map(({ name }) => name)).toEqual(['病院1', '病院2', '病院3'])
  await listHospitals(reader)
  expect(cms.requests).toHaveLength(3)
})

test('finds the redirect of exactly this path', async () => {
  cms.answer = docs({ from: '/old', to: '/new', status: '302' }, { from: '/older/', to: '/new' })
  expect(await findRedirect(reader, '/old')).toEqual({ from: '/old', to: '/new', status: '302' })
  expect(await findRedirect(reader, '/ol')).toBeNull()
  expect(await findRedirect(reader, '/older')).toMatchObject({ from: '/older/' })
  expect(cms.requests).toHaveLength(1)
})

test('a publication reaches every answer that can contain the document', async () => {
  cms.answer = docs({ id: '1', title: '一', slug: 'work' })
  await getContentItem(reader, 'work')
  await getOrganization(reader, 'work')
  reader.cache.invalidate(['resources'])
  await getContentItem(reader, 'work')
  await getOrganization(reader, 'work')
  expect(cms.requests.filter((path) => path.startsWith('/api/content-items'))).toHaveLength(2)
  expect(cms.requests.filter((path) => path.startsWith('/api/organizations'))).toHaveLength(1)
})

test('reads the settings although groups and lists are missing', async () => {
  cms.answer = json({ siteName: '東京都がんポータル', consultation: { phone: ' ' } })
  expect(await getSiteSettings(reader)).toEqual({
    siteName: '東京都がんポータル',
    tagline: null,
    publisher: {
      name: null,
      section: null,
      address: null,
      phone: null,
      openingHours: null,
      hours: null,
    },
    consultation: null,
    alerts: [],
    hospitalTotals: null,
  })
})

describe('preview', () => {
  const preview = (more: { typed?: string } = {}) =>
    getPreview({
      ...more,
      cmsUrl: cms.url,
      collection: 'topics',
      id: '0190',
      token: 'a-token',
      document: topicSchema,
    })

  test('sends the token and is asked for each time', async () => {
    const tokens: unknown[] = []
    cms.answer = (request, response) => {
      tokens.push(request.headers.authorization)
      json({ doc: { id: '0190', title: '下書き', slug: null } })(request, response)
    }
    expect(await preview()).toMatchObject({
      document: { title: '下書き', slug: '' },
      isTyped: false,
    })
    await preview()
    expect(tokens).toEqual(['Preview a-token', 'Preview a-token'])
    expect(cms.requests[0]).toBe('/api/preview/topics/0190')
  })

  test('asks for what is typed, and is told whether it is that', async () => {
    cms.answer = json({ doc: { id: '0190', title: '入力中', slug: null }, isTyped: true })
    expect(await preview({ typed: 'a-marker' })).toMatchObject({
      document: { title: '入力中' },
      isTyped: true,
    })
    expect(cms.requests).toEqual(['/api/preview/topics/0190?typed=a-marker'])
  })

  test.each([401, 403, 500])('a refusal %i is an error with its status', async (status) => {
    cms.answer = json({ errors: [] }, status)
    await expect(preview()).rejects.toMatchObject({ reason: 'status', status })
  })

  test('a document that is not there is null', async () => {
    cms.answer = json({ errors: [] }, 404)
    expect(await preview()).toBeNull()
  })
})

test('a support desk says what one can ask there', async () => {
  cms.answer = docs(
    { id: '1', slug: 'a', name: '窓口', kind: 'support-center', summary: '仕事の相談に応じます。' },
    { id: '2', slug: 'b', name: '東京都保健医療局', kind: 'public-office', summary: ' ' },
  )
  const desks = await listSupportDesks(reader)
  expect(desks.map(({ name }) => name)).toEqual(['窓口'])
  expect(decodeURIComponent(cms.requests[0] ?? '')).toContain(
    'where[kind][in]=support-center,public-office,association',
  )
})

describe('the event finder', () => {
  const question = {
    parameters: { format: 'online' },
    from: '2026-11-28',
    to: '2026-11-29',
    time: 'weekend',
    page: 1,
    limit: 24,
  }
  const found = (total: number) =>
    json({ total, match: 'all', page: 1, facets: { when: [] }, hits: [{ id: 'a' }, { id: 'b' }] })

  test('is asked for days, whatever they are called', async () => {
    cms.answer = found(2)
    const answer = await searchEvents(reader, question, { isKept: true })
    expect(cms.requests).toEqual([
      '/api/events/search?format=online&from=2026-11-28&limit=24&locale=ja&page=1&to=2026-11-29',
    ])
    expect(answer).toMatchObject({
      total: 2,
      hits: [{ id: 'a' }, { id: 'b' }],
      offers: [],
      closed: null,
    })
  })

  test('is asked each time, and while it is away the last answer to 今週末 stands in', async () => {
    cms.answer = found(2)
    await searchEvents(reader, question, { isKept: true })
    cms.answer = found(1)
    expect((await searchEvents(reader, question, { isKept: true })).total).toBe(1)
    await reader.cache.settled()
    await cms.stop()
    const later = { ...question, from: '2026-12-05', to: '2026-12-06' }
    expect((await searchEvents(reader, later, { isKept: true })).total).toBe(1)
    const other = { ...question, time: 'today' }
    await expect(searchEvents(reader, other, { isKept: true })).rejects.toThrow()
  })

  test('keeps nothing of what there is no end of', async () => {
    cms.answer = found(2)
    const words = { ...question, parameters: { q: '乳がん' } }
    await searchEvents(reader, words, { isKept: false })
    await cms.stop()
    await expect(searchEvents(reader, words, { isKept: false })).rejects.toThrow()
  })

  test('names events, which are read in its order; what is gone is left out', async () => {
    cms.answer = docs({ id: 'a', title: 'あ', slug: 'a' }, { id: 'b', title: 'い', slug: 'b' })
    const events = await listEventsById(reader, ['b', 'gone', 'a'], { isKept: true })
    expect(events.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(decodeURIComponent(cms.requests[0] ?? '')).toContain('where[id][in]=a,b,gone')
    expect(await listEventsById(reader, [], { isKept: true })).toEqual([])
    expect(cms.requests).toHaveLength(1)
    await listEventsById(reader, ['b'], { isKept: false })
    await reader.cache.settled()
    await cms.stop()
    await expect(listEventsById(reader, ['b'], { isKept: false })).rejects.toThrow()
  })
})
