import type { Dictionaries } from './Dictionaries'

const known = new WeakMap<Dictionaries, readonly string[]>()

/** The words and signs for which others are to be written. */
export function replacedWords(dictionaries: Dictionaries): readonly string[] {
  const already = known.get(dictionaries)
  if (already) return already
  const words = [...dictionaries.words, ...dictionaries.symbols]
    .map(({ from }) => from)
    .filter((from) => from !== '')
  known.set(dictionaries, words)
  return words
}
