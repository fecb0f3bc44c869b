import { foldForSearch } from '../fold/foldForSearch'

export interface WordReading {
  /** As it is written: 乳がん. */
  word: string
  /** Kana. */
  reading: string
  /** How often the word occurs; 0 counts as 1. */
  count: number
}

/** Words by their readings, prepared for `readKana`. */
export interface Readings {
  /** For each reading (folded) the words, each with what it costs: -ln of its share of all words. */
  words: ReadonlyMap<string, readonly { word: string; cost: number }[]>
  /** In characters, the longest reading. */
  longest: number
}

/** So many words of one reading are kept, the commonest. */
const MOST_WORDS = 8
const LONGEST_READING = 40

/** Prepares readings for `readKana`. Of words with the same reading and count the first in code-point order comes first. */
export function buildReadings(entries: readonly WordReading[]): Readings {
  const counts = new Map<string, Map<string, number>>()
  let total = 0
  let longest = 0
  for (const { word, reading, count } of entries) {
    const folded = foldForSearch(reading)
    if (folded === '' || folded.length > LONGEST_READING || word === '') continue
    const byWord = counts.get(folded) ?? new Map<string, number>()
    byWord.set(word, (byWord.get(word) ?? 0) + Math.max(1, count))
    counts.set(folded, byWord)
    total += Math.max(1, count)
    longest = Math.max(longest, folded.length)
  }
  const words = new Map(
    [...counts].map(([reading, byWord]) => {
      const costs = [...byWord]
        .map(([word, count]) => ({ word, cost: Math.log(total / count) }))
        .toSorted((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
        .slice(0, MOST_WORDS)
      return [reading, costs] as const
    }),
  )
  return { words, longest }
}
