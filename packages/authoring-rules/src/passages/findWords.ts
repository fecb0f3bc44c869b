export interface FoundWord {
  word: string
  index: number
}

/** Every place where one of the words stands, the longest of those that begin there, without overlaps. */
export function findWords(text: string, words: readonly string[]): FoundWord[] {
  const byFirst = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word === '') continue
    const first = word.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.length - one.length)
  const found: FoundWord[] = []
  let index = 0
  while (index < text.length) {
    const at = index
    const word = byFirst.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at))
    if (word === undefined) index += 1
    else {
      found.push({ word, index })
      index += word.length
    }
  }
  return found
}
