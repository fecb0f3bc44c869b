/** Words in the order of how often they occur, and texts as their numbers. */
export interface CountedWords {
  words: { word: string; count: number; texts: number }[]
  /** For each text the numbers of its words in their order; words that are too rare are left out. */
  texts: Int32Array[]
}

/** Counts the words of texts; what occurs less often than `minCount` is left out. */
export function countWords(texts: readonly (readonly string[])[], minCount: number): CountedWords {
  const counts = new Map<string, { word: string; count: number; texts: number }>()
  for (const text of texts) {
    for (const word of text) {
      const known = counts.get(word)
      if (known) known.count += 1
      else counts.set(word, { word, count: 1, texts: 0 })
    }
    for (const word of new Set(text)) {
      const known = counts.get(word)
      if (known) known.texts += 1
    }
  }
  const words = [...counts.values()]
    .filter(({ count }) => count >= minCount)
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
  const numbers = new Map(words.map(({ word }, number) => [word, number]))
  return {
    words,
    texts: texts.map((text) => Int32Array.from(text.flatMap((word) => numbers.get(word) ?? []))),
  }
}
