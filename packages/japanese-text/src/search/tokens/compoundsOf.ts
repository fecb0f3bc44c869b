import { characterClass, WORD } from '../fold/characterClass'
import { joint } from './joint'

/** Words of letters and digits that single characters join: pet-ct, 03-1234-5678, breast cancer. */
export interface Compound {
  words: string[]
  /** What stays between each word and the next: `''` or `'.'`. */
  joints: string[]
}

/** The compounds of a folded text, from left to right; a word alone is one too. */
export function compoundsOf(text: string): Compound[] {
  const compounds: Compound[] = []
  let current: Compound | undefined
  let end = -1
  for (let start = 0; start < text.length;) {
    const length = wordLength(text, start)
    if (length === 0) {
      start += 1
      continue
    }
    const word = text.slice(start, start + length)
    const left =
      current && start === end + 1
        ? joint(text.charAt(end - 1), text.charAt(end), word.charAt(0))
        : null
    if (current && left !== null) {
      current.words.push(word)
      current.joints.push(left)
    } else {
      current = { words: [word], joints: [] }
      compounds.push(current)
    }
    start += length
    end = start
  }
  return compounds
}

function wordLength(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const codePoint = text.codePointAt(end) ?? 0
    if (characterClass(codePoint) !== WORD) break
    end += codePoint > 0xffff ? 2 : 1
  }
  return end - start
}
