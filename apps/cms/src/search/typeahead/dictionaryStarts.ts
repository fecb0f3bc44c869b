import type { DictionaryEntry } from '../../content/searchDictionary/DictionaryEntry'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'

interface Known {
  /** What is offered. */
  word: string
  /** As it begins. */
  folded: string
}

/**
 * Words of the dictionary that begin as was typed, the shortest first, one of each entry: the wording of the portal, where
 * it or its reading begins so.
 */
export function dictionaryStarts(
  entries: readonly Pick<DictionaryEntry, 'words' | 'reading'>[],
): (folded: string) => string[] {
  const known = entries.map(({ words, reading }): Known[] => {
    const [own] = words
    const read = own && reading ? [{ word: own, folded: foldForSearch(reading) }] : []
    return [...words.map((word) => ({ word, folded: foldForSearch(word) })), ...read]
  })
  return (typed) =>
    known
      .flatMap((wordings) => wordings.find(({ folded }) => folded.startsWith(typed)) ?? [])
      .toSorted((a, b) => a.folded.length - b.folded.length)
      .map(({ word }) => word)
}
