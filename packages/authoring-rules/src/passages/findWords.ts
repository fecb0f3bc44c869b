export interface FoundWord {
  word: string
  index: number
}

type ByFirst = ReadonlyMap<string, readonly string[]>

/** The same words are looked for in every passage. */
const sorted = new WeakMap<readonly string[], ByFirst>()

/** Every place where one of the words stands, the longest of those that begin there, without overlaps. */
export function findWords(text: string, words: readonly string[]): FoundWord[] {
  const byFirst = byFirstCharacter(words)
  const found: FoundWord[] = []
  let index = 0
  while (index < text.length) {
    const word = wordAt(text, index, byFirst)
    if (word === undefined) index += 1
    else {
      found.push({ word, index })
      index += word.length
    }
  }
  return found
}

/** The words by what they begin with (UTF-16), the longest first. */
export function byFirstCharacter(words: readonly string[]): ByFirst {
  return sorted.get(words) ?? sortWords(words)
}

function wordAt(text: string, index: number, byFirst: ByFirst): string | undefined {
  const same = byFirst.get(text.charAt(index))
  return same?.find((candidate) => text.startsWith(candidate, index))
}

function sortWords(words: readonly string[]): ByFirst {
  const byFirst = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word === '') continue
    const same = byFirst.get(word.charAt(0))
    if (same) same.push(word)
    else byFirst.set(word.charAt(0), [word])
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.length - one.length)
  sorted.set(words, byFirst)
  return byFirst
}
