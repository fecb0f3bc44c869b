import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { EngineBench, ENGINES } from '../../../../test/EngineBench'
import type { SearchAnswer, SearchFilters } from '../SearchEngine'
import { bruteForce } from './bruteForce'
import { FINDS } from './cases'
import { randomTyped } from './randomDocuments'

const bench = new EngineBench()

beforeAll(() => bench.open())
afterAll(() => bench.close())

const countsOf = ({ facets }: SearchAnswer): string[] =>
  SEARCH_FACETS.flatMap((facet) =>
    facets[facet].map(({ value, count }) => `${facet}:${value}:${count}`),
  ).toSorted()

describe.each(ENGINES)('%s', (name) => {
  const engine = () => bench.of(name)

  it.each(FINDS)('%s finds %j', async (typed, expected) => {
    expect((await engine().namesFound(typed)).toSorted()).toEqual([...expected].toSorted())
    expect((await engine().ask(typed)).isExact).toBe(true)
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
      const truth = bruteForce(bench.documents, bench.read(typed), filters)
      const answer = await engine().ask(typed, { filters })
      const seen = {
        typed,
        filters,
        found: answer.found,
        total: answer.total,
        counts: countsOf(answer),
      }
      const { counts, ids } = truth
      expect(seen).toEqual({ typed, filters, found: truth.found, total: ids.length, counts })
      if (round % 4 === 0) expect((await engine().walk(typed, filters)).toSorted()).toEqual(ids)
      found += truth.found
    }
    expect(found).toBeGreaterThan(1000)
  }, 300_000)

  it('has each result on one page and once, also beyond those that are compared word by word', async () => {
    const one = await engine().walk('がん')
    expect(one.length).toBeGreaterThan(400)
    expect(new Set(one).size).toBe(one.length)
    expect(await engine().walk('がん', {}, 37)).toEqual(one.slice(0, Math.floor(1000 / 37) * 37))
    expect((await engine().ask('がん', { page: 20, limit: 50 })).hits).toEqual([])
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
      const { total, hits } = await engine().ask(typed)
      expect([typed, hits.length]).toEqual([typed, Math.min(50, total)])
    }
  })
})
