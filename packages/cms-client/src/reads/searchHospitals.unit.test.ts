import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import type { FakeCms } from '../testing/startFakeCms'

import { CmsUnavailableError } from '../cache/CmsUnavailableError'
import { json, startFakeCms } from '../testing/startFakeCms'
import { CmsReader } from './CmsReader'
import { searchHospitals } from './searchHospitals'

const answer = (total: number) =>
  json({ total, match: 'all', page: 1, limit: 20, origin: null, facets: {} })

let cms: FakeCms
let folder: string
let reader: CmsReader
beforeEach(async () => {
  cms = await startFakeCms()
  cms.answer = answer(45)
  folder = await mkdtemp(join(tmpdir(), 'search-hospitals-'))
  reader = new CmsReader({ cmsUrl: cms.url, folder, onProblem: () => undefined })
})
afterEach(async () => {
  await reader.cache.settled()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

const search = async (parameters: Record<string, string>, keptAt: string | null) =>
  searchHospitals(reader, { parameters, keptAt })

test('what many ask is asked once a minute, and stands in while the CMS is away', async () => {
  expect((await search({ area: 'tosho' }, '2026-11-26T10:00')).total).toBe(45)
  await search({ area: 'tosho' }, '2026-11-26T10:00')
  expect(cms.requests).toHaveLength(1)
  cms.answer = answer(46)
  expect((await search({ area: 'tosho' }, '2026-11-26T10:01')).total).toBe(46)
  expect(cms.requests).toHaveLength(2)
  await cms.stop()
  expect((await search({ area: 'tosho' }, '2026-11-26T10:02')).total).toBe(46)
  await expect(search({ area: 'nishitama' }, '2026-11-26T10:02')).rejects.toThrow(
    CmsUnavailableError,
  )
})

test('what somebody typed is asked each time and never kept', async () => {
  await search({ q: '乳がん' }, null)
  await search({ q: '乳がん' }, null)
  expect(cms.requests).toHaveLength(2)
  expect(cms.requests[0]).toContain('/api/organizations/search?q=')
  expect(cms.requests[0]).toContain('locale=ja')
  await cms.stop()
  await expect(search({ q: '乳がん' }, null)).rejects.toThrow(CmsUnavailableError)
})
