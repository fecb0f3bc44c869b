import type { Found } from '../model/Retrieve'
import { plainWords } from '../scenarios/sameWords'
import type { AskedTerm } from './AskedTerm'
import { becauseOf } from './becauseOf'
import { wordsOf } from './contentTokens'
import type { Shelf, ShelfMatch } from './Shelf'

/** Whoever types the title of something wants it. */
const BY_NAME = 0.97
/**
 * With less of what was asked (`Evidence.coverage`) something may be about it, and is no sure answer. Found with the questions
 * of tests/eval/chat.
 */
const THIN = 0.58
/** In words. Of a longer message much is said by the way, and is missed by nobody. */
const SHORT = 4
/** A letter is no title. */
const SHORTEST_NAME = 2

/** What is looked for on a shelf. */
export interface ShelfQuestion<T> {
  query: string
  terms: readonly AskedTerm[]
  /** In items. */
  most: number
  /** What an item is called, as it is compared with what was typed (`plainTitle`). */
  plainNamesOf: (item: T) => readonly string[]
  /** How much speaks for an item, or against it, besides its words. */
  leanOf: (item: T) => number
}

/** What fits, best first; of two that fit alike the one whose name was typed. */
export function foundOnShelf<T>(
  shelf: Shelf<T>,
  { query, terms, most, plainNamesOf, leanOf }: ShelfQuestion<T>,
): Found<T>[] {
  const typed = plainWords(query)
  const isNamed = (item: T) => typed.length >= SHORTEST_NAME && plainNamesOf(item).includes(typed)
  const words = wordsOf(query)
  const isShort = words.length <= SHORT
  return shelf
    .find(terms, words, most, leanOf)
    .map((match) => foundOf(match, { terms, isShort, isNamed: isNamed(match.item) }))
    .toSorted((a, b) => b.confidence - a.confidence || Number(b.isNamed) - Number(a.isNamed))
}

function foundOf<T>(
  { item, confidence, evidence }: ShelfMatch<T>,
  { terms, isShort, isNamed }: { terms: readonly AskedTerm[]; isShort: boolean; isNamed: boolean },
): Found<T> {
  return {
    item,
    confidence: isNamed ? Math.max(BY_NAME, confidence) : confidence,
    because: becauseOf(evidence, isNamed),
    isNamed,
    isThin: isShort && !isNamed && evidence.coverage < THIN,
    asked: terms,
  }
}
