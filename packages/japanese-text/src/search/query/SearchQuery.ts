/** How a wording came into a query; what was not typed counts less when results are ordered. */
export type AlternativeOrigin = 'typed' | 'joined' | 'dictionary' | 'reading' | 'correction'

/** One wording that a document may have. */
export interface Alternative {
  /** Folded; never empty, and with at least one character that the index knows. */
  text: string
  /** Whether okurigana must be as they are here; so for phrases in quotes. */
  isExact: boolean
  origin: AlternativeOrigin
}

/** What a document must have in one of its wordings. */
export interface QueryGroup {
  /** As it was typed, to show what was looked for. */
  typed: string
  /** At least one. A caller adds synonyms, readings and corrections here. */
  alternatives: readonly Alternative[]
}

/** What somebody looks for: a document must have all groups and nothing that is excluded. */
export interface SearchQuery {
  groups: readonly QueryGroup[]
  /** Empty where there is no group: without one there is nothing to exclude from. */
  excluded: readonly QueryGroup[]
  /** Parts of what was typed that were not looked for, as they were typed: particles between words, signs. */
  leftOut: readonly string[]
  /** Whether more was typed than `QUERY_LIMITS` allow; the rest was not looked at. */
  isShortened: boolean
}
