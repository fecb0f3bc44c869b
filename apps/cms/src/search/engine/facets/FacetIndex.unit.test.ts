import { describe, expect, it } from '@jest/globals'
import { SEARCH_FACETS, type SearchFacet } from '@tokyo-cancer-portal/domain'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import type { SearchFilters } from '../SearchEngine'
import { countBits, numbersOf } from './bits'
import { FacetIndex, type FacetRow } from './FacetIndex'

const FACETS = SEARCH_FACETS.slice(0, 4)
const VALUES = ['a', 'b', 'c']
const LARGEST = 5000

const has = ({ facets }: FacetRow, facet: SearchFacet, values: readonly string[]) =>
  values.some((one) => facets.includes(`${facet}:${one}`))

const passes = (row: FacetRow, given: SearchFilters, without?: SearchFacet) =>
  SEARCH_FACETS.every(
    (facet) => facet === without || !given[facet]?.length || has(row, facet, given[facet]),
  )

/** Some documents, changed and removed at random, beside a plain list of what is left. */
function randomDocuments(random: () => number) {
  const index = new FacetIndex()
  const left = new Map<number, FacetRow>()
  for (let step = 0; step < 80; step += 1) {
    const id = 1 + Math.floor(random() ** 3 * LARGEST)
    if (random() < 0.2) {
      index.remove(id)
      left.delete(id)
      continue
    }
    const facets = FACETS.flatMap((facet) =>
      VALUES.flatMap((value) => (random() < 0.3 ? [`${facet}:${value}`] : [])),
    )
    index.set({ id, facets, date: null })
    left.set(id, { id, facets, date: null })
  }
  return { index, left: [...left.values()] }
}

function randomFilters(random: () => number): SearchFilters {
  return Object.fromEntries(
    FACETS.filter(() => random() < 0.4).map((facet) => [
      facet,
      VALUES.filter(() => random() < 0.5),
    ]),
  )
}

describe('FacetIndex', () => {
  it('counts as one who looks at every document, for 1,000 random queries', () => {
    const random = randomFrom(7)
    for (let round = 0; round < 100; round += 1) {
      const { index, left } = randomDocuments(random)
      for (let query = 0; query < 10; query += 1) {
        const given = randomFilters(random)
        const found = random() < 0.2 ? null : left.filter(() => random() < 0.6).map(({ id }) => id)
        const hits = left.filter(({ id }) => !found || found.includes(id))
        const bits = index.among(found && [...found, LARGEST * 9])
        const expected = hits.filter((one) => passes(one, given)).map(({ id }) => id)
        expect(numbersOf(index.filter(bits, given))).toEqual(expected.toSorted((a, b) => a - b))
        expect(countBits(index.filter(bits, given))).toBe(expected.length)
        const counts = index.counts(bits, given)
        for (const facet of SEARCH_FACETS) {
          const others = hits.filter((one) => passes(one, given, facet))
          const expectedCounts = VALUES.flatMap((value) => {
            const count = others.filter((row) => has(row, facet, [value])).length
            return count > 0 || given[facet]?.includes(value) ? [{ value, count }] : []
          })
          expect(counts[facet].toSorted((a, b) => (a.value < b.value ? -1 : 1))).toEqual(
            expectedCounts,
          )
        }
        expect(index.size).toBe(left.length)
      }
    }
  })

  it('names the commonest values first, those of one count in one order', () => {
    const index = new FacetIndex()
    index.set({ id: 1, facets: ['area:x', 'area:b'], date: null })
    index.set({ id: 2, facets: ['area:x', 'area:a'], date: null })
    index.set({ id: 3, facets: ['nothing:x', 'area'], date: null })
    expect(index.counts(index.among(null), {}).area).toEqual([
      { value: 'x', count: 2 },
      { value: 'a', count: 1 },
      { value: 'b', count: 1 },
    ])
  })
})
