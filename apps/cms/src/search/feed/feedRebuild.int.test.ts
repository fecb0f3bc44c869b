import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { FeedBench } from './testing/FeedBench'

const bench = new FeedBench()
const { fake } = bench

beforeAll(async () => {
  await bench.open()
  for (const title of ['もとからある一', 'もとからある二']) await bench.publish(title)
})
afterAll(() => bench.close())
beforeEach(() => bench.startOutbox())
afterEach(() => bench.stopOutbox())

describe('a rebuild', () => {
  it('switches over while people publish, and leaves one index', async () => {
    const { rebuildOpenSearch } = await import('./rebuildOpenSearch')
    const openSearch = await bench.openSearch()
    const before = bench.serving
    // What a rebuild that was killed left behind, and what belongs to somebody else.
    const left = 'tokyo-cancer-portal-index-20260101000000-0123abcd'
    const foreign = 'tokyo-cancer-portal-index-of-others'
    for (const name of [left, foreign]) {
      fake.cluster.answer('PUT', `/${name}`, await definition())
    }
    const isServed = () => bench.serving.length === 1
    let gaps = 0
    fake.fault = (_method, path) => {
      if (!isServed()) gaps += 1
      return path.includes('_bulk') ? { kind: 'slow', ms: 100 } : undefined
    }
    const seen: number[] = []
    const rebuilding = rebuildOpenSearch(bench.payload, openSearch, {
      when: 'always',
      onProgress: ({ done, total }) => seen.push(done / total),
    })
    const titles: string[] = []
    for (let at = 0; at < 12; at += 1) {
      titles.push(`途中 ${at}`)
      const id = await bench.publish(`途中 ${at}`)
      if (at % 3 === 0) {
        titles.pop()
        await bench.delete(id)
      }
    }
    await rebuilding
    await bench.settled()
    expect(seen.at(-1)).toBe(1)
    expect(gaps).toBe(0)
    const after = bench.serving
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
    expect([...fake.cluster.indexes.keys()].toSorted()).toEqual([...after, foreign].toSorted())
    expect(bench.kept()).toEqual(expect.arrayContaining(titles))
    expect(await bench.differences()).toEqual([])
  })

  it('that fails half way leaves the old index answering', async () => {
    const { rebuildOpenSearch } = await import('./rebuildOpenSearch')
    const openSearch = await bench.openSearch()
    const before = bench.serving
    fake.fault = (_method, path) =>
      path.includes('_bulk') ? { kind: 'status', status: 503 } : undefined
    await expect(rebuildOpenSearch(bench.payload, openSearch, { when: 'always' })).rejects.toThrow(
      '503',
    )
    expect(bench.serving).toEqual(before)
    fake.fault = () => undefined
    await bench.publish('それでも反映')
    await bench.untilKept('それでも反映')
    await rebuildOpenSearch(bench.payload, openSearch, { when: 'always' })
    expect(fake.cluster.aliases.get('tokyo-cancer-portal-feed')?.size).toBe(1)
    expect(await bench.differences()).toEqual([])
  })
})

async function definition(): Promise<string> {
  const { INDEX_DEFINITION } = await import('../engine/opensearch/index/mapping')
  return JSON.stringify(INDEX_DEFINITION)
}
