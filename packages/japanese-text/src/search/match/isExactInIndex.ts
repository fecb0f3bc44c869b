import { characterClass, OTHER, WORD } from '../fold/characterClass'
import type { Alternative } from '../query/SearchQuery'
import { LONGEST_LEXEME, MOST_JOINED } from '../tokens/compoundLexemes'
import { compoundsOf } from '../tokens/compoundsOf'
import { skeletonOf } from '../tokens/skeletonOf'

/**
 * Whether the index alone tells if a text has a wording: one or two characters of Japanese, or one Latin word. What it
 * finds then needs no re-check.
 */
export function isExactInIndex({ text, isExact }: Alternative): boolean {
  const wanted = Array.from(isExact ? text : skeletonOf(text))
  const classes = new Set(wanted.map((one) => characterClass(one.codePointAt(0) ?? 0)))
  if (!classes.has(WORD)) return wanted.length <= 2 && !classes.has(OTHER)
  const [compound, ...others] = compoundsOf(text)
  if (!compound || others.length > 0 || compound.words.length > MOST_JOINED) return false
  // Nothing but the compound, and short enough for the index to keep all of it.
  const length = compound.words.join('').length + compound.words.length - 1
  return text.length === length && length < LONGEST_LEXEME
}
