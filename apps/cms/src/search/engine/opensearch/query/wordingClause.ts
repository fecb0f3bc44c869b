import { type Alternative, askedWording } from '@tokyo-cancer-portal/japanese-text/search'
import { allOf, type Clause, oneOf } from './Clause'

/** Where a wording is looked for: tokens in their order, and words. */
export interface LookedAt {
  sequence: string
  words: string
}

export const EVERYTHING: LookedAt = { sequence: 'all', words: 'words' }
export const TITLES: LookedAt = { sequence: 'titles', words: 'title_words' }

/** Documents that have one of some wordings. */
export function wordingsClause(alternatives: readonly Alternative[], at: LookedAt): Clause {
  return oneOf(alternatives.map((alternative) => wordingClause(alternative, at)))
}

function wordingClause(alternative: Alternative, at: LookedAt): Clause {
  const { words, phrases } = askedWording(alternative)
  return allOf([
    ...words.map((word) => ({ term: { [at.words]: word } })),
    ...phrases.map((variants) =>
      oneOf(variants.map((tokens) => ({ match_phrase: { [at.sequence]: tokens.join(' ') } }))),
    ),
  ])
}
