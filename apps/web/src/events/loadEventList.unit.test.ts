import type { FakeCms } from '@tokyo-cancer-portal/cms-client/testing'

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CmsReader } from '@tokyo-cancer-portal/cms-client'
import { docs, startFakeCms } from '@tokyo-cancer-portal/cms-client/testing'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'

const now = new Date('2026-11-22T03:00:00.000Z')
const today = '2026-11-21T15:00:00.000Z'

let reader: CmsReader
jest.unstable_mockModule('../cms/cms', () => ({ cms: () => reader }))
jest.unstable_mockModule('../dates/requestTime', () => ({ requestTime: () => now }))
const { loadEventList } = await import('./loadEventList')

let cms: FakeCms
let folder: string

beforeEach(async () => {
  cms = await startFakeCms()
  folder = await mkdtemp(join(tmpdir(), 'event-list-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const event = (id: string, date: string) => ({
  id,
  slug: id,
  title: id,
  occurrences: [{ date, startsAt: `${date}T04:00:00.000Z`, endsAt: `${date}T06:00:00.000Z` }],
  endsAt: `${date}T06:00:00.000Z`,
})
const load = (search: Record<string, string>) => loadEventList({ params: {}, search })
const asked = () => new URL(cms.requests[0] ?? '', cms.url).searchParams

test('what is coming up is asked for from the start of the day in Japan', async () => {
  cms.answer = docs(event('a', '2026-12-10'))
  const list = await load({ format: 'online' })
  expect(asked().get('where[endsAt][greater_than_equal]')).toBe(today)
  expect(asked().get('where[format][equals]')).toBe('online')
  expect(list?.groups).toMatchObject([{ title: '2026年（令和8年）12月', events: [{ id: 'a' }] }])
})

test('what an older answer still holds is left out once it is over', async () => {
  cms.answer = docs(event('over', '2026-11-20'), event('next', '2026-12-10'))
  const list = await load({})
  expect(list?.groups.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['next'])
})

test('past events come page by page, the latest first', async () => {
  cms.answer = docs(event('a', '2026-10-10'))
  const list = await load({ period: 'past', page: '2' })
  expect(asked().get('where[endsAt][less_than]')).toBe(today)
  expect(asked().get('sort')).toBe('-startsAt')
  expect(asked().get('page')).toBe('2')
  expect(list).toMatchObject({ groups: [], latestFirst: [{ id: 'a' }] })
})

test('recordings are there whenever the event was', async () => {
  cms.answer = docs(event('a', '2023-03-10'))
  const list = await load({ format: 'archive' })
  expect([...asked().keys()].filter((name) => name.includes('endsAt'))).toEqual([])
  expect(list?.latestFirst).toMatchObject([{ id: 'a' }])
})

test('a page that makes no sense or is beyond the end does not exist', async () => {
  expect(await load({ page: 'two' })).toBeNull()
  expect(await load({ page: '2' })).toBeNull()
})
