import { describe, expect, it } from '@jest/globals'
import { randomFrom } from '@tokyo-cancer-portal/domain/testing'
import { foldForSearch } from '../fold/foldForSearch'
import { alternativeOf } from '../query/alternativeOf'
import { parseQuery } from '../query/parseQuery'
import type { SearchQuery } from '../query/SearchQuery'
import { evaluateTsquery } from '../testing/evaluateTsquery'
import { queryFrom } from '../testing/queryFrom'
import { randomText } from '../testing/randomTexts'
import { indexTokens } from '../tokens/indexTokens'
import { toTsvector } from '../tokens/toTsvector'
import { compileQuery } from './compileQuery'
import { isExactInIndex } from './isExactInIndex'
import { toTsquery } from './toTsquery'

const vectorOf = (folded: string): string => toTsvector(indexTokens(folded).tokens)

describe('toTsquery', () => {
  it('finds whatever the re-check says yes to, and no more where it is exact', () => {
    const random = randomFrom(2)
    const seen = { yes: 0, more: 0, exact: 0 }
    for (let round = 0; round < 15_000; round += 1) {
      const text = randomText(random, 12)
      const typed = random() < 0.7 ? queryFrom(text, random) : randomText(random, 5)
      const query = parseQuery(typed)
      const tsquery = toTsquery(query)
      const folded = foldForSearch(text)
      const isIn = compileQuery(query)(folded)
      const isFound = tsquery !== null && evaluateTsquery(tsquery, vectorOf(folded))
      if (isIn && !isFound) throw new Error(JSON.stringify({ text, typed, tsquery }))
      const isExact = [...query.groups, ...query.excluded].every(({ alternatives }) =>
        alternatives.every(isExactInIndex),
      )
      if (isExact && isFound !== isIn) throw new Error(JSON.stringify({ text, typed, tsquery }))
      seen.yes += Number(isIn)
      seen.more += Number(isFound && !isIn)
      seen.exact += Number(isExact && isFound)
    }
    // Otherwise the texts would prove nothing.
    expect(seen.yes).toBeGreaterThan(2500)
    expect(seen.more).toBeGreaterThan(10)
    expect(seen.exact).toBeGreaterThan(500)
  })

  it('says of Japanese what a plain search of the folded text says', () => {
    const random = randomFrom(3)
    const letters = 'がん胃乳京都東病院相談支援'
    const word = (most: number): string =>
      Array.from(
        { length: 1 + Math.floor(random() * most) },
        () => letters[Math.floor(random() * letters.length)] ?? '',
      ).join('')
    for (let round = 0; round < 5000; round += 1) {
      const [text, wanted] = [word(12), word(3)]
      const query = parseQuery(`"${wanted}"`)
      expect(compileQuery(query)(foldForSearch(text))).toBe(text.includes(wanted))
    }
  })

  it.each([
    ["a'b\\c:*", "'ab' & (('c'))"],
    ['がん -転移 -骨転移', "'がん' & !('転移')"],
    ['取り組み', "('取組' | '~取組')"],
    ['胃 ct', "'胃':* & 'ct'"],
    ['1-2-3-4-5', "'1' & '2' & '3' & '4' & '5'"],
  ])('%j is %s', (typed, expected) => {
    const query = parseQuery(typed)
    if (typed.startsWith('a')) expect(toTsquery(query)).not.toContain('\\')
    else expect(toTsquery(query)).toBe(expected)
  })

  it('is null where nothing is looked for', () => {
    expect(toTsquery(parseQuery('！？ 🙂'))).toBeNull()
  })

  it.each([
    '\'"`;--',
    "'; drop table search_doc; --",
    '& | ! : * ( ) < > <-> \\ % _',
    "a & !b:*'",
    '\\\\\\',
    'が\u0000ん',
    '🙂👨‍👩‍👧\uD800\uDFFF',
    'が'.repeat(5000),
    'a-'.repeat(2500),
    '取り組み'.repeat(1250),
    Array.from({ length: 200 }, (_, n) => `語${n}`).join(' '),
    Array.from({ length: 200 }, (_, n) => `w${n}`).join(' '),
    '"'.repeat(5000),
    ' -'.repeat(2500),
    '((((('.repeat(1000),
  ])('takes %.20j without failing and soon', (typed) => {
    const before = performance.now()
    const query = parseQuery(typed)
    const tsquery = toTsquery(query)
    const vector = vectorOf(foldForSearch(`がん ${typed} w1 w2`))
    if (tsquery !== null) evaluateTsquery(tsquery, vector)
    const text = foldForSearch('が取り組みa-'.repeat(20_000))
    expect(typeof compileQuery(query)(text)).toBe('boolean')
    expect(tsquery?.includes('\u0000') ?? false).toBe(false)
    expect(Buffer.from(tsquery ?? '').toString()).toBe(tsquery ?? '')
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

describe('alternativeOf', () => {
  it('refuses what the index cannot know', () => {
    expect(alternativeOf('🙂！')).toBeNull()
    expect(alternativeOf('')).toBeNull()
    expect(alternativeOf(' 癌 ')).toEqual({ text: '癌', isExact: false, origin: 'dictionary' })
  })

  it('is the same for a query that was parsed', () => {
    const query: SearchQuery = parseQuery('癌')
    expect(query.groups[0]?.alternatives).toEqual([alternativeOf('癌', { origin: 'typed' })])
  })
})
