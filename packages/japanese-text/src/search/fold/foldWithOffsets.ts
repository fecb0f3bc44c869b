import { levelCharacters } from './levelCharacters'
import { settleCharacters } from './settleCharacters'

/** A folded text, and where each of its UTF-16 code units stands in the original. */
export interface FoldedText {
  text: string
  /** Index in the original where what became the code unit begins. */
  starts: readonly number[]
  /** Index in the original where it ends (exclusive). */
  ends: readonly number[]
}

/** As many as a call takes at once without filling the stack. */
const CHUNK = 8192

/**
 * Folds a text as `foldForSearch` does and keeps, for marking what was found, where everything came from. The time is
 * proportional to the length of the text.
 */
export function foldWithOffsets(original: string): FoldedText {
  const { codes, starts, ends } = settleCharacters(levelCharacters(original))
  let text = ''
  for (let from = 0; from < codes.length; from += CHUNK) {
    text += String.fromCharCode(...codes.slice(from, from + CHUNK))
  }
  return { text, starts, ends }
}
