import { compoundLexemes } from './compoundLexemes'
import { compoundsOf } from './compoundsOf'
import { addGramTokens } from './gramTokens'

/**
 * Counts up whenever the same text would get other tokens, through the folding too. Rows of the index keep it, and those
 * of another version are indexed anew.
 */
export const TOKENIZER_VERSION = 1

/** In bytes of UTF-8, all lexemes together; PostgreSQL takes less than 1 MiB (1,048,575). */
export const MOST_INDEX_BYTES = 1_000_000

export interface IndexTokens {
  tokens: readonly string[]
  /** False where the text has more than PostgreSQL takes: what follows is not found by its later words. */
  isComplete: boolean
}

/**
 * What a text is found by: pairs of characters of Japanese, words of other scripts. The same text always gives the same
 * tokens in the same order, each once.
 *
 * @param folded as `foldForSearch` gives it; parts that must not touch are joined with `\n`
 */
export function indexTokens(folded: string): IndexTokens {
  const all = new Set<string>()
  addGramTokens(folded, all)
  for (const compound of compoundsOf(folded)) {
    for (const lexeme of compoundLexemes(compound)) all.add(lexeme)
  }
  const tokens: string[] = []
  let bytes = 0
  for (const token of all) {
    bytes += utf8Length(token)
    if (bytes > MOST_INDEX_BYTES) return { tokens, isComplete: false }
    tokens.push(token)
  }
  return { tokens, isComplete: true }
}

function utf8Length(text: string): number {
  let bytes = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    // A surrogate is half of a character of four bytes.
    const isSurrogate = code >= 0xd800 && code <= 0xdfff
    bytes += code < 0x80 ? 1 : code < 0x800 || isSurrogate ? 2 : 3
  }
  return bytes
}
