import type { Wordings } from './Wordings'

/** Before a word of the dictionary. */
export const ENTRY = '≡'
const LONGEST = 20
/** In a message: Keio University Hospital. */
const LONGEST_ASKED = 48
const SHORTEST = 2
const LATIN = /[\p{Script=Latin}\p{N}]/u
const anyLength = () => Infinity

/** A word of the dictionary in a folded text. */
export interface FoundEntry {
  word: string
  start: number
}

/** All words of the dictionary in a folded text, those inside of others too, as tokens. */
export function dictionaryTokens(
  folded: string,
  { has, longestFrom = anyLength }: Wordings,
): string[] {
  const tokens: string[] = []
  for (let start = 0; start < folded.length; start += 1) {
    const known = longestFrom(folded.slice(start, start + SHORTEST))
    const longest = Math.min(LONGEST, known, folded.length - start)
    for (let length = SHORTEST; length <= longest; length += 1) {
      const word = folded.slice(start, start + length)
      if (has(word) && isWhole(folded, start, length)) tokens.push(ENTRY + word)
    }
  }
  return tokens
}

/** The words of the dictionary of which a folded text is made, the longest first at each place. */
export function entriesIn(
  folded: string,
  { has, longestFrom = anyLength }: Pick<Wordings, 'has' | 'longestFrom'>,
): FoundEntry[] {
  const found: FoundEntry[] = []
  for (let start = 0; start < folded.length;) {
    let taken = 0
    const known = longestFrom(folded.slice(start, start + SHORTEST))
    const longest = Math.min(LONGEST_ASKED, known, folded.length - start)
    for (let length = longest; length >= SHORTEST; length -= 1) {
      const word = folded.slice(start, start + length)
      if (!has(word) || !isWhole(folded, start, length)) continue
      found.push({ word, start })
      taken = length
      break
    }
    start += Math.max(1, taken)
  }
  return found
}

/** Words of Latin letters are not parts of longer ones: aya is not in playa. */
function isWhole(folded: string, start: number, length: number): boolean {
  return !isCut(folded, start) && !isCut(folded, start + length)
}

function isCut(folded: string, at: number): boolean {
  return LATIN.test(folded.charAt(at - 1)) && LATIN.test(folded.charAt(at))
}
