import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { randomBytes } from 'node:crypto'
import { openPortal, type Portal } from '../../../../test/openPortal'
import { FakeOpenSearch } from '../opensearch/testing/FakeOpenSearch'
import type { SearchAnswer, SearchEngine, SearchFilters, SearchRequest } from '../SearchEngine'
import { bruteForce } from './bruteForce'
import { FINDS, ORDERS } from './cases'
import { knownDocuments, type KnownName } from './knownDocuments'
import { randomDocuments, randomTyped } from './randomDocuments'

/** A real server, where there is one; a fake one and PostgreSQL always. */
const { SEARCH_URL: real = '' } = process.env
const ENGINES = ['PostgreSQL', 'OpenSearch, spoken to', ...(real ? ['OpenSearch, real'] : [])]

let portal: Portal
let read: (typed: string) => SearchQuery | null
const fake = new FakeOpenSearch()
const engines = new Map<string, SearchEngine>()
const ends: (() => Promise<unknown>)[] = []

const known = Object.values(knownDocuments)
const made = randomDocuments(randomFrom(5), 1000, 700)
const documents = [...known, ...made]
const nameOf = new Map(Object.entries(knownDocuments).map(([name, { id }]) => [id, name]))

beforeAll(async () => {
  portal = await openPortal()
  await fake.start()
  const { payload } = portal
  const { sidePool } = await import('../../../database/sidePool')
  const { readAsSaid } = await import('../../query/readQuery')
  const { currentSettings } = await import('../../settings/currentSettings')
  const { writeDocuments } = await import('./writeDocuments')
  const { PostgresSearch } = await import('../postgres/PostgresSearch')
  const { dictionary } = await currentSettings(payload)
  read = (typed) => (typed === '' ? null : readAsSaid(typed, dictionary))
  await writeDocuments(payload, documents)
  const pool = sidePool(payload.db, 'search')
  engines.set('PostgreSQL', new PostgresSearch(pool))
  engines.set('OpenSearch, spoken to', await openSearchAt(fake.url))
  if (real) engines.set('OpenSearch, real', await openSearchAt(real))
})

async function openSearchAt(url: string): Promise<SearchEngine> {
  const { sidePool } = await import('../../../database/sidePool')
  const { OpenSearchClient } = await import('../opensearch/client/OpenSearchClient')
  const { openSearchNames } = await import('../opensearch/client/OpenSearchNames')
  const { OpenSearchEngine } = await import('../opensearch/OpenSearchEngine')
  const { rebuildOpenSearch } = await import('../../feed/rebuildOpenSearch')
  const { deleteIndexes } = await import('../../feed/serveIndex')
  const { indexesOf } = await import('../../feed/indexesOf')
  const client = new OpenSearchClient(url)
  const names = openSearchNames(`test-${randomBytes(4).toString('hex')}`)
  const openSearch = { client, names }
  await rebuildOpenSearch(portal.payload, openSearch, { when: 'always' })
  ends.push(async () => deleteIndexes(openSearch, await indexesOf(client, names.alias)))
  const pool = sidePool(portal.payload.db, 'search')
  return new OpenSearchEngine({ client, index: names.alias, pool, longestMs: 30_000 })
}

afterAll(async () => {
  await Promise.all(ends.map((end) => end()))
  await fake.stop()
  await portal.close()
})

const countsOf = ({ facets }: SearchAnswer): string[] =>
  SEARCH_FACETS.flatMap((facet) =>
    facets[facet].map(({ value, count }) => `${facet}:${value}:${count}`),
  ).toSorted()

describe.each(ENGINES)('%s', (name) => {
  const engine = (): SearchEngine => engines.get(name) as SearchEngine
  const ask = (typed: string, more: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
    engine().search({ query: read(typed), filters: {}, page: 1, limit: 50, ...more })

  async function walk(typed: string, filters: SearchFilters = {}, limit = 50): Promise<string[]> {
    const ids: string[] = []
    for (let page = 1; page * limit <= 1000; page += 1) {
      const { hits, total } = await ask(typed, { filters, page, limit })
      ids.push(...hits.map(({ id }) => id))
      if (page * limit >= total) break
    }
    return ids
  }

  /** Of the documents with names. */
  const namesFound = async (typed: string): Promise<string[]> =>
    (await walk(typed)).flatMap((id) => nameOf.get(id) ?? [])

  it.each(FINDS)('%s finds %j', async (typed, expected) => {
    expect((await namesFound(typed)).toSorted()).toEqual([...expected].toSorted())
    expect((await ask(typed)).isExact).toBe(true)
  })

  it.each(ORDERS)('%s finds %s before %s', async (typed, first, later) => {
    const names = await namesFound(typed)
    expect(names).toEqual(expect.arrayContaining([first, later]))
    expect(names.indexOf(first)).toBeLessThan(names.indexOf(later))
  })

  it('finds, counts and lists what there is, whatever is typed and chosen', async () => {
    const random = randomFrom(17)
    let found = 0
    for (let round = 0; round < 120; round += 1) {
      const typed = round % 10 === 0 ? '' : randomTyped(random)
      const filters: SearchFilters = {
        ...(random() < 0.4 ? { type: ['page', 'event', 'news'].slice(0, 1 + (round % 3)) } : {}),
        ...(random() < 0.3 ? { audience: ['patient'] } : {}),
        ...(random() < 0.2 ? { cancer: ['lung', 'stomach'] } : {}),
        ...(random() < 0.1 ? { topic: ['nobody'] } : {}),
      }
      const truth = bruteForce(documents, read(typed), filters)
      const answer = await ask(typed, { filters })
      const seen = {
        typed,
        filters,
        found: answer.found,
        total: answer.total,
        counts: countsOf(answer),
      }
      const { counts, ids } = truth
      expect(seen).toEqual({ typed, filters, found: truth.found, total: ids.length, counts })
      if (round % 4 === 0) expect((await walk(typed, filters)).toSorted()).toEqual(ids)
      found += truth.found
    }
    expect(found).toBeGreaterThan(1000)
  }, 300_000)

  it('has each result on one page and once, also beyond those that are compared word by word', async () => {
    const one = await walk('がん')
    expect(one.length).toBeGreaterThan(400)
    expect(new Set(one).size).toBe(one.length)
    expect(await walk('がん', {}, 37)).toEqual(one.slice(0, Math.floor(1000 / 37) * 37))
    expect((await ask('がん', { page: 20, limit: 50 })).hits).toEqual([])
  })

  it('puts pinned documents first, once, in their order, as far as they pass', async () => {
    const pinned = (['mention', 'kyoto', 'breast'] as KnownName[]).map((one) => knownDocuments[one])
    const plain = await ask('乳がん')
    const answer = await ask('乳がん', { pinned })
    const first = answer.hits.slice(0, 3).map(({ id, isPinned }) => [nameOf.get(id), isPinned])
    expect(first).toEqual([
      ['mention', true],
      ['kyoto', true],
      ['breast', true],
    ])
    expect(answer.hits.filter(({ isPinned }) => isPinned)).toHaveLength(3)
    // 京都 had nothing of it before.
    expect([answer.total, answer.found]).toEqual([plain.total + 1, plain.found])
    const chosen = await ask('乳がん', { pinned, filters: { cancer: ['breast'] } })
    expect(chosen.hits.filter(({ isPinned }) => isPinned).map(({ id }) => nameOf.get(id))).toEqual([
      'breast',
    ])
    const gone = [{ collection: 'topics' as const, id: '00000000-0000-4000-8000-999999999999' }]
    expect((await ask('乳がん', { pinned: gone })).total).toBe(plain.total)
    const second = await ask('乳がん', { pinned, page: 2, limit: 2 })
    expect(second.hits[0]).toMatchObject({ id: knownDocuments.breast.id, isPinned: true })
  })

  it('says why a result stands where it does, where it is asked', async () => {
    const { hits } = await ask('乳がん', { isExplained: true })
    expect(hits[0]?.reason?.parts.title).toBeGreaterThan(0)
    expect((await ask('乳がん')).hits[0]).not.toHaveProperty('reason')
  })

  it('shows what the document says, with what was found marked', async () => {
    const { hits } = await ask('紹介状')
    expect(hits).toHaveLength(1)
    expect(hits[0]).toMatchObject({
      id: knownDocuments.kyoto.id,
      type: 'page',
      title: { ja: '国立京都病院のご案内' },
      snippet: expect.arrayContaining([{ text: '紹介状', isMarked: true }]) as unknown,
    })
  })

  it('gives a finder everything of its kind, from a date on, and shows it by key', async () => {
    const events = documents.filter(({ record }) => record.type === 'event')
    const filters = { type: ['event'] }
    const all = await engine().matches({ query: null, filters })
    expect(all.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
    const from = '2025-01-01'
    const later = await engine().matches({ query: null, filters, from })
    const expected = events.filter(({ record }) => (record.date ?? '') >= from)
    expect(later.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    const salons = await engine().matches({ query: read('港サロン'), filters })
    expect(salons.map(({ id }) => nameOf.get(id))).toEqual(['minato', 'past'])
    expect(salons[0]?.facets).toMatchObject({ format: ['online'], organizer: ['minato'] })
    const keys = salons.map(({ key }) => key).toReversed()
    const shown = await engine().show([...keys, 2_000_000_000], read('港'))
    expect(shown.map(({ id }) => nameOf.get(id))).toEqual(['past', 'minato'])
    const undated = await engine().matches({ query: read('紹介状'), filters: {}, from })
    expect(undated).toHaveLength(1)
  })

  it('takes whatever is typed', async () => {
    const hostile = [
      `' OR 1=1 --`,
      '%_\\ {"match_all":{}}',
      '(((((',
      '🙂🙂',
      '\uD800が',
      'が'.repeat(400),
      '取り組み申し込み受け付け引っ越し'.repeat(8),
      Array.from({ length: 200 }, (_, at) => `語${at}`).join(' '),
      ':* & !', // signs of tsquery
      '_id:*',
    ]
    for (const typed of hostile) {
      const { total, hits } = await ask(typed)
      expect([typed, hits.length]).toEqual([typed, Math.min(50, total)])
    }
  })
})

it('engines order alike', async () => {
  const [first, ...others] = ENGINES.map((name) => engines.get(name) as SearchEngine)
  for (const typed of ['', '乳', '乳がん', 'PET-CT', '検査', '相談支援', '東京', 'がん 仕事']) {
    const request = { query: read(typed), filters: {}, page: 1, limit: 20 }
    const expected = (await first?.search(request))?.hits.map(({ id }: { id: string }) => id)
    for (const other of others) {
      const { hits } = await other.search(request)
      expect([typed, hits.map(({ id }) => id)]).toEqual([typed, expected])
    }
  }
})
