import type { Passage } from '../model/Knowledge'
import { plainTitle } from '../scenarios/sameWords'
import { type DocumentKind, kindOf } from './leanOf'

/** A passage on the shelf, with what every search would otherwise read from it anew. */
export interface KnownPassage {
  passage: Passage
  kind: DocumentKind | null
  audiences: readonly string[]
  /** Tokens of the names that it goes by. */
  nameTokens: readonly string[]
  /** The same names as they are compared with what was typed (`plainTitle`). */
  plainNames: readonly string[]
}

/** What a document is called; none where it has no passage. */
export const namesOf = ([first]: readonly Passage[]): string[] =>
  first ? [first.source.title, ...first.names] : []

/** @param tokensOf the tokens of names, as `NameBook` gives them */
export function knownPassage(
  passage: Passage,
  tokensOf: (names: readonly string[]) => readonly string[],
): KnownPassage {
  const names = namesOf([passage])
  return {
    passage,
    kind: kindOf(passage.source.id),
    audiences: passage.audiences ?? [],
    nameTokens: tokensOf(names),
    plainNames: names.map(plainTitle),
  }
}
