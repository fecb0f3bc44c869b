import { describe, expect, it } from '@jest/globals'
import { AREAS, CANCER_TYPES, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { searchDictionary } from '../../content/searchDictionary'
import { glossary } from '../../content/glossary'
import { typingErrors } from './typingErrors'
import { TYPING_ERROR_KINDS } from './typingErrors/TypingError'

const { tuning, heldOut } = typingErrors
const all = [...tuning, ...heldOut]

/** What the portal can suggest at all: its own terms and places, however it comes by them. */
const suggestible = new Set<string>([
  ...searchDictionary.flatMap(({ words }) => words),
  ...[...AREAS, ...MUNICIPALITIES].map(({ label }) => label),
  ...CANCER_TYPES.flatMap(({ label, synonyms }) => [label, ...synonyms]),
  ...glossary.flatMap(({ term, otherWordings }) => [
    term,
    ...otherWordings.map(({ text }) => text),
  ]),
])

describe('the typing errors', () => {
  it('should be at least 60 to tune by and 200 held out, of every kind', () => {
    expect(tuning.length).toBeGreaterThanOrEqual(60)
    expect(heldOut.length).toBeGreaterThanOrEqual(200)
    const kinds = TYPING_ERROR_KINDS.map((kind) => heldOut.filter((one) => one.kind === kind))
    expect(Math.min(...kinds.map(({ length }) => length))).toBeGreaterThanOrEqual(10)
  })

  it('should each be a mistake of its own, in one half only', () => {
    const queries = all.map(({ query }) => foldForSearch(query))
    expect(new Set(queries).size).toBe(queries.length)
    for (const { query, suggestion } of all) {
      expect(foldForSearch(query)).not.toBe(foldForSearch(suggestion))
    }
  })

  it('should have a right answer that is a term of the portal', () => {
    expect(all.filter(({ suggestion }) => !suggestible.has(suggestion))).toEqual([])
  })

  it('should be neither terms of the portal themselves nor mistakes that the dictionary answers', () => {
    const answered = [...suggestible, ...searchDictionary.flatMap(({ typed = [] }) => typed)]
    const terms = new Set(answered.map(foldForSearch))
    expect(all.filter(({ query }) => terms.has(foldForSearch(query)))).toEqual([])
  })
})
