import type { DictionaryEntry } from '../../content/searchDictionary/DictionaryEntry'
import type { SearchDictionary } from './SearchDictionary'
import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { insideVariants } from './insideVariants'

type Entry = Pick<DictionaryEntry, 'words' | 'typed' | 'reading'>

/** So many wordings of one word are looked for. */
const MOST = 24

/**
 * Prepares a dictionary. The words of an entry lead to one another, what is typed leads to the words only, and nothing
 * leads further than one entry: what A and B have in common with C does not make A and C the same.
 *
 * @param inside spellings that stand for one another inside of words
 */
export function buildDictionary(
  entries: readonly Entry[],
  inside: readonly (readonly string[])[],
): SearchDictionary {
  const targets = new Map<string, Set<string>>()
  const lead = (from: string, to: readonly string[]) => {
    const known = targets.get(from) ?? new Set()
    for (const word of to) known.add(word)
    targets.set(from, known)
  }
  for (const { words, typed = [], reading } of entries) {
    const meant = [...words, ...(reading ? [reading] : [])].map(foldForSearch)
    for (const from of [...meant, ...typed.map(foldForSearch)]) lead(from, meant)
  }
  const variantsOf = insideVariants(inside)
  return {
    has: (folded) => targets.has(folded),
    wordingsOf: (folded) => {
      const spellings = [folded, ...variantsOf(folded)]
      const words = spellings.flatMap((spelling) => [...(targets.get(spelling) ?? [])])
      const all = [...spellings, ...words, ...words.flatMap(variantsOf)]
      return [...new Set(all)].filter((wording) => wording !== folded).slice(0, MOST)
    },
  }
}
