import type { DictionaryEntry } from '../../content/searchDictionary/DictionaryEntry'
import type { SearchDictionary } from './SearchDictionary'
import {
  Beginnings,
  buildReadings,
  foldForSearch,
  readBeginning,
  readKana,
  type WordReading,
} from '@tokyo-cancer-portal/japanese-text/search'
import { byReading } from './byReading'
import { insideVariants } from './insideVariants'

type Entry = Pick<DictionaryEntry, 'words' | 'typed' | 'reading'>

/** So many wordings of one word are looked for. */
const MOST = 24

/**
 * Prepares a dictionary. The words of an entry lead to one another, and what is typed leads to the words. What one word
 * leads to as typed, its equals lead to as well (ウィッグ to アピアランスケア, so かつら too); nothing else goes further than
 * one entry, because what A and B have in common with C does not make A and C the same.
 *
 * @param inside spellings that stand for one another inside of words
 */
export function buildDictionary(
  entries: readonly Entry[],
  inside: readonly (readonly string[])[],
): SearchDictionary {
  const folded = entries.map(({ words, typed = [], reading }) => ({
    words: words.map(foldForSearch),
    equals: [...words, ...(reading ? [reading] : [])].map(foldForSearch),
    typed: typed.map(foldForSearch),
    reading,
  }))
  const typedTargets = targetsOf(folded, ({ typed, equals }) => [typed, equals])
  const equalTargets = targetsOf(folded, ({ equals }) => [
    equals,
    [...equals, ...equals.flatMap((word) => [...(typedTargets.get(word) ?? [])])],
  ])
  const variantsOf = insideVariants(inside)
  const meantBy = byReading(
    folded.flatMap(({ words, reading }) => (reading ? [{ words, reading }] : [])),
  )
  const readings = buildReadings(entries.flatMap(readingsOf))
  const has = (word: string) => equalTargets.has(word) || typedTargets.has(word)
  const beginnings = new Beginnings()
  for (const word of [...equalTargets.keys(), ...typedTargets.keys()]) beginnings.add(word)
  const known = new Map<string, readonly string[]>()
  return {
    has,
    longestFrom: (two) => beginnings.longestFrom(two),
    writtenFor: (kana) => readKana(readings, kana, { most: 1 })[0]?.text ?? null,
    writtenAtStart: (kana, shortest) => readBeginning(readings, kana, shortest),
    wordingsOf: (word) => {
      const before = known.get(word)
      if (before) return before
      const spellings = [word, ...variantsOf(word)]
      const targets = spellings.flatMap((spelling) => [
        ...(equalTargets.get(spelling) ?? []),
        ...(typedTargets.get(spelling) ?? []),
      ])
      const words = targets.length > 0 ? targets : meantBy(word)
      const all = [...spellings, ...words, ...words.flatMap(variantsOf)]
      const wordings = [...new Set(all)].filter((wording) => wording !== word).slice(0, MOST)
      // Only what the dictionary has: people type more than memory holds.
      if (has(word)) known.set(word, wordings)
      return wordings
    },
  }
}

const KANA = /^[ぁ-ゖー]+$/

/** How the words of an entry are read: the first as it says, and those in kana as they are. */
function readingsOf({ words, reading }: Entry): WordReading[] {
  return words.flatMap((word, at) => {
    const own = foldForSearch(word)
    const read = at === 0 && reading ? reading : KANA.test(own) ? own : null
    return read ? [{ word, reading: read, count: 1 }] : []
  })
}

type Folded = { equals: string[]; typed: string[] }

function targetsOf(
  entries: readonly Folded[],
  leads: (entry: Folded) => readonly [from: readonly string[], to: readonly string[]],
): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>()
  for (const entry of entries) {
    const [from, to] = leads(entry)
    for (const word of from) {
      const known = targets.get(word) ?? new Set()
      for (const target of to) known.add(target)
      targets.set(word, known)
    }
  }
  return targets
}
