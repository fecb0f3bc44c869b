import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import { parseQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { openPortal, type Portal } from '../../../../test/openPortal'
import type * as SidePool from '../../../database/sidePool'
import type { SearchEngine } from '../SearchEngine'

let portal: Portal
let newEngine: () => SearchEngine
let sidePool: typeof SidePool.sidePool

beforeAll(async () => {
  portal = await openPortal()
  const { PostgresSearch } = await import('./PostgresSearch')
  ;({ sidePool } = await import('../../../database/sidePool'))
  newEngine = () => new PostgresSearch(sidePool(portal.payload.db, 'search'))
})
afterAll(() => portal.close())

const WORDS = ['免疫', '緩和ケア', '就労', 'オンライン', '相談支援', '妊孕性']
const QUERIES = ['', ...WORDS, 'ケア', '免', '免疫 就労', '緩和ケア -就労', '"談支"', 'ンラ']

const answer = async (engine: SearchEngine, typed: string) => {
  const query = typed === '' ? null : parseQuery(typed)
  const { total, isExact, hits, facets } = await engine.search({
    query,
    filters: {},
    page: 1,
    limit: 50,
  })
  const chosenAmong = await engine.matches({ query, kinds: [{ filters: { type: ['topic'] } }] })
  return {
    typed,
    total,
    isExact,
    ids: hits.map(({ id }) => id),
    topics: facets.type,
    // In an order of their own only where they are ranked.
    chosenAmong: chosenAmong.map(({ id, title, facts }) => [id, title, facts]),
  }
}

it('a process that remembers what it found answers as one that has just begun', async () => {
  const random = randomFrom(23)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const text = () => `${oneOf(WORDS)}と${oneOf(WORDS)}の話`
  const old = newEngine()
  const ids: string[] = []
  const change = async (): Promise<void> => {
    const { payload } = portal
    const chance = random()
    if (ids.length < 4 || chance < 0.3) {
      const data = { title: text(), slug: `m-${Math.floor(random() * 1e9)}`, _status: 'published' }
      ids.push((await payload.create({ collection: 'topics', data: data as never })).id)
      return
    }
    const id = oneOf(ids)
    if (chance < 0.8) {
      const _status = random() < 0.3 ? 'draft' : 'published'
      await payload.update({ collection: 'topics', id, data: { title: text(), _status } as never })
      return
    }
    await payload.delete({ collection: 'topics', id })
    ids.splice(ids.indexOf(id), 1)
  }
  for (let step = 0; step < 40; step += 1) {
    // Some are asked in the middle of a change: what they remember may be of before or of after it.
    const asked = QUERIES.filter(() => random() < 0.3).map(async (typed) => answer(old, typed))
    await Promise.all([change(), ...asked])
    const fresh = newEngine()
    for (const typed of QUERIES.filter(() => random() < 0.5)) {
      expect([step, await answer(old, typed)]).toEqual([step, await answer(fresh, typed)])
    }
  }
})

it('has for a question what was public when it came, without asking again what was read since', async () => {
  const { payload } = portal
  const pool = sidePool(payload.db, 'search')
  const engine = newEngine()
  const query = jest.spyOn(pool, 'query')
  const titles = async (asOf?: number) => {
    const matches = await engine.matches({
      query: null,
      kinds: [{ filters: { type: ['topic'] } }],
      asOf,
    })
    return matches.map(({ title }) => title.ja)
  }
  const topic = async (title: string) =>
    payload.create({
      collection: 'topics',
      data: { title, slug: `as-of-${Date.now()}`, _status: 'published' } as never,
    })
  try {
    await titles()
    await topic('前からある分野')
    const came = performance.now()
    expect(await titles(came)).toContain('前からある分野')
    const asked = query.mock.calls.length
    expect(await titles(came)).toContain('前からある分野')
    expect(query.mock.calls.length).toBe(asked)
    const later = await topic('あとからの分野')
    expect(await titles(performance.now())).toContain('あとからの分野')
    await payload.delete({ collection: 'topics', id: later.id })
    expect(await titles(performance.now())).not.toContain('あとからの分野')
  } finally {
    query.mockRestore()
  }
})

it('begins anew where too much has changed since', async () => {
  const old = newEngine()
  const before = await answer(old, '免疫')
  await portal.payload.db.pool.query(`
    insert into search_documents (collection, document_id, type, url, title, facets, facts, body, all_tokens,
      title_tokens, is_complete, depends_on, tokenizer, record_version)
    select 'content-items', gen_random_uuid(), 'page', '/contents/x', '{"ja":"免疫"}', '{type:page}', '{}', '免疫',
      '''免疫'' ''疫'''::tsvector, '''免疫'' ''疫'''::tsvector, true, '{}', 1, 1
    from generate_series(1, 600)`)
  expect((await answer(old, '免疫')).total).toBe(before.total + 600)
})
