import type { SearchedSlug } from '@tokyo-cancer-portal/domain'

/** A published entry of `search-entries`. */
export interface StaffEntry {
  id: string
  /** Key of the entry of the program that it stands for; null for one of its own. */
  builtIn: string | null
  /** That one is not used, and nothing instead of it. */
  isOff: boolean
  words: readonly string[]
  typed: readonly string[]
  reading: string | null
  reason: string
}

/** A document as the index knows it. */
export interface PinnedDocument {
  collection: SearchedSlug
  /** Of the document. */
  id: string
}

/** A published document of `best-bets`. */
export interface BestBet {
  id: string
  /** As staff wrote them. */
  queries: readonly string[]
  results: readonly PinnedDocument[]
}

/** What staff have published for the search, as of one moment. */
export interface SearchSettings {
  /** Another one whenever anything else is published. */
  fingerprint: string
  entries: readonly StaffEntry[]
  bets: readonly BestBet[]
}
