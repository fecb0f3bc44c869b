import { byFirstCharacter } from './findWords'

interface Replacement {
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  to: string
}

const lengths = new WeakMap<readonly string[], number>()

/**
 * Whether none of the words would stand where a part of a text is replaced, or reach into it. Where one would, the finding
 * would come back: ab → b makes of aab another ab.
 */
export function leavesNone(
  text: string,
  { start, end, to }: Replacement,
  words: readonly string[],
): boolean {
  // Where nothing is left, what follows may be the same again.
  if (to === '') return false
  const reach = longestOf(words) - 1
  const from = Math.max(0, start - reach)
  const changed = text.slice(from, start) + to + text.slice(end, end + reach)
  const [first, last] = [start - from, start - from + to.length]
  const byFirst = byFirstCharacter(words)
  for (let at = 0; at < last; at += 1) {
    const same = byFirst.get(changed.charAt(at)) ?? []
    if (same.some((word) => at + word.length > first && changed.startsWith(word, at))) return false
  }
  return true
}

function longestOf(words: readonly string[]): number {
  const known = lengths.get(words)
  if (known !== undefined) return known
  const longest = Math.max(1, ...words.map(({ length }) => length))
  lengths.set(words, longest)
  return longest
}
