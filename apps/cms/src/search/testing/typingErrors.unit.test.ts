import { describe, expect, it } from '@jest/globals'
import { CANCER_TYPES } from '@tokyo-cancer-portal/domain'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { searchDictionary } from '../../content/searchDictionary'
import { glossary } from '../../content/glossary'
import { typingErrors } from './typingErrors'

/** What the portal can suggest at all: its own terms, however it comes by them. */
const suggestible = new Set([
  ...searchDictionary.flatMap(({ words }) => words),
  ...CANCER_TYPES.flatMap(({ label, synonyms }) => [label, ...synonyms]),
  ...glossary.flatMap(({ term, otherWordings }) => [
    term,
    ...otherWordings.map(({ text }) => text),
  ]),
])

describe('the typing errors', () => {
  it('should be at least 60, half of them held out', () => {
    expect(typingErrors.length).toBeGreaterThanOrEqual(60)
    expect(typingErrors.filter(({ heldOut }) => heldOut)).toHaveLength(typingErrors.length / 2)
  })

  it('should each be a mistake of its own', () => {
    const queries = typingErrors.map(({ query }) => foldForSearch(query))
    expect(new Set(queries).size).toBe(queries.length)
    for (const { query, suggestion } of typingErrors) {
      expect(foldForSearch(query)).not.toBe(foldForSearch(suggestion))
    }
  })

  it('should have a right answer that is a term of the portal', () => {
    expect(typingErrors.filter(({ suggestion }) => !suggestible.has(suggestion))).toEqual([])
  })

  it('should be neither terms of the portal themselves nor mistakes that the dictionary answers', () => {
    const answered = [...suggestible, ...searchDictionary.flatMap(({ typed = [] }) => typed)]
    const terms = new Set(answered.map(foldForSearch))
    expect(typingErrors.filter(({ query }) => terms.has(foldForSearch(query)))).toEqual([])
  })
})
