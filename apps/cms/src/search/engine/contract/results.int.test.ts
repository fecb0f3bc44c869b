import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { EngineBench, ENGINES, knownName } from '../../../../test/EngineBench'
import { ORDERS } from './cases'
import { knownDocuments, type KnownName } from './knownDocuments'

const bench = new EngineBench()

beforeAll(() => bench.open())
afterAll(() => bench.close())

describe.each(ENGINES)('%s', (name) => {
  const engine = () => bench.of(name)

  it.each(ORDERS)('%s finds %s before %s', async (typed, first, later) => {
    const names = await engine().namesFound(typed)
    expect(names).toEqual(expect.arrayContaining([first, later]))
    expect(names.indexOf(first)).toBeLessThan(names.indexOf(later))
  })

  it('puts pinned documents first, once, in their order, as far as they pass', async () => {
    const pinned = (['mention', 'kyoto', 'breast'] as KnownName[]).map((one) => knownDocuments[one])
    const plain = await engine().ask('乳がん')
    const answer = await engine().ask('乳がん', { pinned })
    const first = answer.hits.slice(0, 3).map(({ id, isPinned }) => [knownName(id), isPinned])
    expect(first).toEqual([
      ['mention', true],
      ['kyoto', true],
      ['breast', true],
    ])
    expect(answer.hits.filter(({ isPinned }) => isPinned)).toHaveLength(3)
    // 京都 had nothing of it before.
    expect([answer.total, answer.found]).toEqual([plain.total + 1, plain.found])
    const chosen = await engine().ask('乳がん', { pinned, filters: { cancer: ['breast'] } })
    expect(chosen.hits.filter(({ isPinned }) => isPinned).map(({ id }) => knownName(id))).toEqual([
      'breast',
    ])
    const gone = [{ collection: 'topics' as const, id: '00000000-0000-4000-8000-999999999999' }]
    expect((await engine().ask('乳がん', { pinned: gone })).total).toBe(plain.total)
    const second = await engine().ask('乳がん', { pinned, page: 2, limit: 2 })
    expect(second.hits[0]).toMatchObject({ id: knownDocuments.breast.id, isPinned: true })
  })

  it('says why a result stands where it does, where it is asked', async () => {
    const { hits } = await engine().ask('乳がん', { isExplained: true })
    expect(hits[0]?.reason?.parts.title).toBeGreaterThan(0)
    expect((await engine().ask('乳がん')).hits[0]).not.toHaveProperty('reason')
  })

  it('shows what the document says, with what was found marked', async () => {
    const { hits } = await engine().ask('紹介状')
    expect(hits).toHaveLength(1)
    expect(hits[0]).toMatchObject({
      id: knownDocuments.kyoto.id,
      type: 'page',
      title: { ja: '国立京都病院のご案内' },
      snippet: expect.arrayContaining([{ text: '紹介状', isMarked: true }]) as unknown,
    })
  })

  it('gives a finder everything of its kind, from a date on, and shows it by key', async () => {
    const events = bench.documents.filter(({ record }) => record.type === 'event')
    const filters = { type: ['event'] }
    const all = await engine().engine.matches({ query: null, kinds: [{ filters }] })
    expect(all.map(({ id }) => id).toSorted()).toEqual(events.map(({ id }) => id).toSorted())
    const from = '2025-01-01'
    const later = await engine().engine.matches({ query: null, kinds: [{ filters, from }] })
    const expected = events.filter(({ record }) => (record.date ?? '') >= from)
    expect(later.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    const salons = await engine().engine.matches({
      query: bench.read('港サロン'),
      kinds: [{ filters }],
    })
    expect(salons.map(({ id }) => knownName(id))).toEqual(['minato', 'past'])
    expect(salons[0]?.facets).toMatchObject({ format: ['online'], organizer: ['minato'] })
    const keys = salons.map(({ key }) => key).toReversed()
    const shown = await engine().engine.show([...keys, 2_000_000_000], bench.read('港'))
    expect(shown.map(({ id }) => knownName(id))).toEqual(['past', 'minato'])
    const undated = await engine().engine.matches({
      query: bench.read('紹介状'),
      kinds: [{ filters: {}, from }],
    })
    expect(undated).toHaveLength(1)
    const some = [{ filters, from }, { filters: { ...filters, format: ['online'] } }]
    const either = await engine().engine.matches({ query: null, kinds: some })
    const expectedOfEither = events.filter(
      ({ record }) => (record.date ?? '') >= from || record.facets['format']?.includes('online'),
    )
    expect(either.map(({ id }) => id).toSorted()).toEqual(
      expectedOfEither.map(({ id }) => id).toSorted(),
    )
  })
})

it('engines order alike', async () => {
  const [first, ...others] = ENGINES.map((name) => bench.of(name).engine)
  for (const typed of ['', '乳', '乳がん', 'PET-CT', '検査', '相談支援', '東京', 'がん 仕事']) {
    const request = { query: bench.read(typed), filters: {}, page: 1, limit: 20 }
    const expected = (await first?.search(request))?.hits.map(({ id }: { id: string }) => id)
    for (const other of others) {
      const { hits } = await other.search(request)
      expect([typed, hits.map(({ id }) => id)]).toEqual([typed, expected])
    }
  }
})
