import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../../../test/openPortal'
import { FakeOpenSearch, type Fault } from '../opensearch/testing/FakeOpenSearch'

const fake = new FakeOpenSearch()
const isSearch = (path: string): boolean => path.includes('/_search')

let portal: Portal
let clock = 0
let warnings: string[] = []
let ask: (typed: string) => Promise<{ total: number; ms: number }>

beforeAll(async () => {
  await fake.start()
  portal = await openPortal({ searchUrl: fake.url })
  const { prepareOpenSearch } = await import('../../feed/prepareOpenSearch')
  const { knownDocuments } = await import('../contract/knownDocuments')
  const { writeDocuments } = await import('../contract/writeDocuments')
  await writeDocuments(portal.payload, Object.values(knownDocuments))
  await prepareOpenSearch(portal.payload, () => undefined)
})
afterAll(async () => {
  await portal.close()
  await fake.stop()
})

beforeEach(async () => {
  const { sidePool } = await import('../../../database/sidePool')
  const { env } = await import('../../../env')
  const { readAsSaid } = await import('../../query/readQuery')
  const { currentSettings } = await import('../../settings/currentSettings')
  const { FallbackSearch } = await import('./FallbackSearch')
  const { OpenSearchClient } = await import('../opensearch/client/OpenSearchClient')
  const { OpenSearchEngine } = await import('../opensearch/OpenSearchEngine')
  const { PostgresSearch } = await import('../postgres/PostgresSearch')
  const pool = sidePool(portal.payload.db, 'search')
  const { dictionary } = await currentSettings(portal.payload)
  const client = new OpenSearchClient(env.searchUrl)
  const note = (entry: unknown) => {
    warnings.push(typeof entry === 'string' ? entry : String((entry as { err: unknown }).err))
  }
  const engine = new FallbackSearch({
    first: new OpenSearchEngine({ client, index: env.searchIndex, pool }),
    second: new PostgresSearch(pool),
    logger: { warn: note, info: note } as never,
    now: () => clock,
  })
  ask = async (typed) => {
    const start = performance.now()
    const query = readAsSaid(typed, dictionary)
    const { total } = await engine.search({ query, filters: {}, page: 1, limit: 10 })
    return { total, ms: performance.now() - start }
  }
  warnings = []
  fake.asked.length = 0
})
afterEach(() => {
  fake.fault = () => undefined
})

const FAULTS: [string, Fault][] = [
  ['says 500', { kind: 'status', status: 500 }],
  ['says 503', { kind: 'status', status: 503 }],
  ['says 429', { kind: 'status', status: 429 }],
  ['says 401', { kind: 'status', status: 401 }],
  ['gives the page of a proxy', { kind: 'garbage' }],
  ['breaks off in the middle', { kind: 'cut' }],
  ['closes the connection', { kind: 'closed' }],
  ['gives a part of the answer', { kind: 'partial' }],
  ['takes too long', { kind: 'slow', ms: 5000 }],
]

describe('a server that', () => {
  it('is well answers itself', async () => {
    expect(await ask('乳がん')).toMatchObject({ total: 3 })
    expect(fake.asked.some(({ path }) => isSearch(path))).toBe(true)
    expect(warnings).toEqual([])
  })

  it.each(FAULTS)('%s is noticed by nobody but the log', async (_name, fault) => {
    fake.fault = (_method, path) => (isSearch(path) ? fault : undefined)
    const { total, ms } = await ask('乳がん')
    expect(total).toBe(3)
    expect(ms).toBeLessThan(2500)
    expect(warnings).toEqual([expect.stringContaining('OpenSearch')])
    // Neither name nor password is told.
    expect(warnings.join()).not.toMatch(/pass|portal:/)
  })

  it('fails only where texts are read is noticed by nobody either', async () => {
    fake.fault = (_method, path) => (path.includes('_mget') ? { kind: 'garbage' } : undefined)
    expect((await ask('乳がん')).total).toBe(3)
    expect(warnings).toHaveLength(1)
  })

  it('is not there is asked three times, then left alone, and asked again later', async () => {
    await fake.stop()
    for (let time = 0; time < 3; time += 1) expect((await ask('乳がん')).total).toBe(3)
    expect(warnings).toHaveLength(4)
    expect(warnings.at(-1)).toMatch(/left alone/)
    await fake.start()
    expect((await ask('乳がん')).total).toBe(3)
    expect(fake.asked).toEqual([])
    clock += 10_000
    expect((await ask('乳がん')).total).toBe(3)
    expect(fake.asked.length).toBeGreaterThan(0)
    expect(warnings.at(-1)).toMatch(/answers again/)
  })

  it('refuses a question goes on being asked others', async () => {
    fake.fault = (_method, path) => (isSearch(path) ? { kind: 'status', status: 400 } : undefined)
    for (let time = 0; time < 5; time += 1) expect((await ask('乳がん')).total).toBe(3)
    expect(fake.asked.filter(({ path }) => isSearch(path))).toHaveLength(5)
  })

  it('is behind shows nothing that was withdrawn', async () => {
    const { knownDocuments } = await import('../contract/knownDocuments')
    const { createLocalReq } = await import('payload')
    const { removeRows } = await import('../../index/removeRows')
    const { portalSearch } = await import('../../api/portalSearch')
    const { id, collection } = knownDocuments.breast
    await removeRows(await createLocalReq({}, portal.payload), collection, [id])
    const { hits } = await portalSearch(portal.payload).search({
      query: null,
      filters: {},
      page: 1,
      limit: 50,
    })
    expect(fake.asked.some(({ path }) => isSearch(path))).toBe(true)
    expect(hits.length).toBeGreaterThan(10)
    expect(hits.map((hit) => hit.id)).not.toContain(id)
  })
})

it('the visitor gets results from the site’s address, whatever the server does', async () => {
  for (const [, fault] of FAULTS.slice(0, 7)) {
    fake.fault = () => fault
    const { status, json } = await portal.rest('GET', `/search?q=${encodeURIComponent('港')}`)
    expect([fault.kind, status]).toEqual([fault.kind, 200])
    expect(json.total).toBeGreaterThan(0)
  }
})
