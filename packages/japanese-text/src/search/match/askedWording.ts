import { WORD } from '../fold/characterClass'
import { classAt, classBefore } from '../fold/classAt'
import type { Alternative } from '../query/SearchQuery'
import { askedLexemes } from '../tokens/compoundLexemes'
import { compoundsOf } from '../tokens/compoundsOf'
import { joint } from '../tokens/joint'
import { sequenceTokens } from '../tokens/sequenceTokens'
import { skeletonOf } from '../tokens/skeletonOf'
import { isExactInIndex } from './isExactInIndex'
import { okuriganaVariants } from './okuriganaVariants'

/** What a document must have to have a wording, for an engine that keeps positions. */
export interface AskedWording {
  /** All of these among its words (`wordTokens`). */
  words: readonly string[]
  /** Of each of these lists one, in a row among its tokens (`sequenceTokens`). */
  phrases: readonly (readonly (readonly string[])[])[]
  /** Whether this says just what `compileQuery` says; otherwise it never misses anything, and may find too much. */
  isExact: boolean
}

/** What to ask an engine that keeps positions for, to find the documents that have a wording. */
export function askedWording(alternative: Alternative): AskedWording {
  const { text, isExact } = alternative
  const compounds = compoundsOf(text)
  if (compounds.length > 0 && isExactInIndex(alternative)) {
    return { words: compounds.flatMap(askedLexemes), phrases: [], isExact: true }
  }
  const wanted = withoutOuterJoiners(isExact ? text : skeletonOf(text))
  const { texts, isComplete } = isExact
    ? { texts: [[wanted]], isComplete: true }
    : okuriganaVariants(wanted)
  const words = [...new Set(compoundsOf(wanted).flatMap(askedLexemes))]
  return {
    words,
    phrases: texts.map((variants) => variants.map(sequenceTokens)),
    isExact: isComplete && words.length === 0,
  }
}

/** Without a sign at an end that a text may have between two words, where it leaves no token. */
function withoutOuterJoiners(wanted: string): string {
  const last = wanted.length - 1
  const isFirst = classAt(wanted, 1) === WORD && joint('a', wanted.charAt(0), 'a') !== null
  const isLast = classBefore(wanted, last) === WORD && joint('a', wanted.charAt(last), 'a') !== null
  return wanted.slice(isFirst ? 1 : 0, isLast && last > 0 ? last : undefined)
}
