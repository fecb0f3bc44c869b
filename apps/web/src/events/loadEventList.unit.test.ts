import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader } from '@tokyo-cancer-portal/cms-client'
import { docs, json, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { BeyondLastPage } from '../page/BeyondLastPage'
import { findingEvents } from '../testing/findingEvents'

/** A Sunday at noon in Japan. */
const now = new Date('2026-11-22T03:00:00.000Z')
const today = '2026-11-21T15:00:00.000Z'

let reader: CmsReader
const ends: number[] = []
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
jest.unstable_mockModule('../dates/requestTime', () => ({ requestTime: () => now }))
jest.unstable_mockModule('../http/noteFacts', () => ({
  noteAnswer: () => undefined,
  noteEnd: (end: number) => void ends.push(end),
}))
const { loadEventList } = await import('./loadEventList')

let cms: FakeCms
let folder: string

beforeEach(async () => {
  ends.length = 0
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'event-list-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, pauseMs: 0, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const event = (id: string, ...dates: string[]) => ({
  id,
  slug: id,
  title: id,
  occurrences: dates.map((date) => ({
    date,
    startsAt: `${date}T04:00:00.000Z`,
    endsAt: `${date}T06:00:00.000Z`,
  })),
})
const load = (search: Record<string, string>) => loadEventList({ params: {}, search })
/** The list for an address that has one. */
const listOf = async (search: Record<string, string>) => {
  const list = await load(search)
  if (!list || list instanceof BeyondLastPage) throw new Error('there is no such page')
  return list
}
const asked = (path = '/api/events/search?') => {
  const url = cms.requests.findLast((one) => one.startsWith(path))
  return Object.fromEntries(new URL(url ?? '', cms.url).searchParams)
}

describe('what is coming up', () => {
  test('is found by the conditions of the address, and stands under its date', async () => {
    cms.answer = findingEvents([event('a', '2026-12-10')])
    const list = await listOf({ format: 'online', audience: 'family', q: ' 乳がん ', fee: 'free' })
    expect(asked()).toEqual({
      q: '乳がん',
      format: 'online',
      audience: 'family',
      fee: 'free',
      page: '1',
      limit: '24',
      locale: 'ja',
    })
    expect(list.groups).toMatchObject([
      { title: '2026年（令和8年）12月', events: [{ event: { id: 'a' } }] },
    ])
  })

  test.each([
    [{ when: 'weekend' }, { to: '2026-11-22' }],
    [{ when: 'next-month' }, { from: '2026-12-01', to: '2026-12-31' }],
    [{ from: '2026-12-01', when: 'today' }, { from: '2026-12-01' }],
    // Whoever gives them the wrong way round means those between.
    [
      { from: '2026-12-09', to: '2026-12-01' },
      { from: '2026-12-01', to: '2026-12-09' },
    ],
    // What is over has a list of its own.
    [{ from: '2026-01-01', to: '2026-12-01' }, { to: '2026-12-01' }],
    [{ from: '2026-02-30', to: 'soon', when: 'never' }, {}],
  ])('%j is asked for as the days %j', async (search, days) => {
    cms.answer = findingEvents([])
    await load(search)
    expect(asked()).toEqual({ ...days, page: '1', limit: '24', locale: 'ja' })
  })

  test('shows a recurring meeting once, with the date of the days that are asked for', async () => {
    cms.answer = findingEvents([event('a', '2026-11-25', '2026-12-16', '2027-01-20')])
    const list = await listOf({ when: 'next-month' })
    expect(list.groups.flatMap(({ events }) => events)).toMatchObject([
      { event: { id: 'a' }, occurrence: { date: '2026-12-16' } },
    ])
  })

  test('what is over by now though the answer holds it is left out', async () => {
    cms.answer = findingEvents([event('over', '2026-11-20'), event('next', '2026-12-10')])
    const list = await listOf({})
    const ids = list.groups.flatMap(({ events }) => events.map((one) => one.event.id))
    expect(ids).toEqual(['next'])
  })

  test('is right until the moment that the finder tells, and no longer than this day', async () => {
    cms.answer = findingEvents([], { goodUntil: '2026-11-22T05:00:00.000Z' })
    await load({})
    expect(ends).toContain(Date.parse('2026-11-22T05:00:00.000Z'))
    expect(ends).toContain(Date.parse('2026-11-22T15:00:00.000Z'))
  })

  test('is asked about anew each time: a deadline passes without anybody saving anything', async () => {
    cms.answer = findingEvents([])
    await load({})
    await load({})
    expect(cms.requests.filter((url) => url.startsWith('/api/events/search?'))).toHaveLength(2)
  })

  test('while the CMS is away the last list stands in, that of 今週末 on any day', async () => {
    cms.answer = findingEvents([event('a', '2026-11-22')])
    await load({ when: 'weekend' })
    await reader.cache.settled()
    await cms.stop()
    expect((await listOf({ when: 'weekend' })).totalEvents).toBe(1)
    await expect(load({ q: '乳がん' })).rejects.toThrow()
  })
})

test('past events come page by page, the latest first', async () => {
  cms.answer = docs(event('a', '2026-10-10'))
  const list = await listOf({ period: 'past', page: '2', format: 'online', q: '乳がん' })
  expect(asked('/api/events?')).toMatchObject({
    'where[endsAt][less_than]': today,
    'where[format][equals]': 'online',
    sort: '-startsAt',
    page: '2',
  })
  expect(list).toMatchObject({ groups: [], latestFirst: [{ id: 'a' }], filter: { q: null } })
})

test('recordings are there whenever the event was', async () => {
  cms.answer = findingEvents([{ ...event('a', '2023-03-10'), format: 'archive' } as { id: string }])
  const list = await listOf({ format: 'archive' })
  expect(list.latestFirst).toMatchObject([{ id: 'a' }])
  expect(list.groups).toEqual([])
})

test('a page that makes no sense does not exist', async () => {
  cms.answer = findingEvents([event('a', '2026-12-10')])
  expect(await load({ page: 'two' })).toBeNull()
})

test('a page beyond the end leads back to the list with its conditions', async () => {
  cms.answer = findingEvents([event('a', '2026-12-10')])
  const coming = await load({ page: '2', format: 'online' })
  if (!(coming instanceof BeyondLastPage)) throw new Error('there is such a page')
  expect([coming.lastPage, coming.hrefOf(1)]).toEqual([1, '/events?format=online'])

  cms.answer = json({ docs: [], totalDocs: 30, totalPages: 2, page: 9 })
  const past = await load({ period: 'past', page: '9', format: 'online', q: '乳がん' })
  if (!(past instanceof BeyondLastPage)) throw new Error('there is such a page')
  expect([past.lastPage, past.hrefOf(2)]).toEqual([2, '/events?period=past&format=online&page=2'])
})
