import type { SearchedSlug, SearchFacet, SearchType } from '@tokyo-cancer-portal/domain'
import type {
  RankedCandidate,
  SearchQuery,
  SnippetPart,
} from '@tokyo-cancer-portal/japanese-text/search'

/** A finder chooses among so many; more than that are there only if most of them are irrelevant. */
export const MOST_MATCHES = 5000

/** Values of one facet are alternatives, facets are joined by "and". */
export type SearchFilters = Readonly<Partial<Record<SearchFacet, readonly string[]>>>

export interface SearchRequest {
  /** Prepared with everything that documents may say instead; null: all documents. */
  query: SearchQuery | null
  filters: SearchFilters
  /** From 1. */
  page: number
  limit: number
  /**
   * Documents that come first whether they have the query or not, as far as they are published and pass the filters.
   * They are counted once, like any result.
   */
  pinned?: readonly { collection: SearchedSlug; id: string }[]
  /** Whether results say why they stand where they do. */
  isExplained?: boolean
}

/** Why a result stands where it does: its score in parts. Null where it was not compared word by word. */
export type RankReason = Pick<RankedCandidate, 'score' | 'parts'> | null

export interface SearchHit {
  type: SearchType
  /** Of the document. */
  id: string
  url: string
  /** In each language that has one. */
  title: Readonly<Record<string, string>>
  titleParts: readonly SnippetPart[]
  snippet: readonly SnippetPart[]
  /** Whether the snippet is from a file of the page, because the page itself does not say what was looked for. */
  isFromFile: boolean
  /** What else its type shows, as `searchRow` writes it. */
  facts: Readonly<Record<string, unknown>>
  /** Whether staff put it first. */
  isPinned: boolean
  /** Where it was asked for. */
  reason?: RankReason
}

export interface FacetCount {
  value: string
  count: number
}

export interface SearchAnswer {
  /** How many have the query and pass all filters. */
  total: number
  /** How many have the query, whatever the filters; those that staff put first do not count for it. */
  found: number
  /** False where so many were found that not each was looked at: the total may be a little too high. */
  isExact: boolean
  hits: readonly SearchHit[]
  /** For each facet the values that at least one document has, as if no other value of the facet were chosen. */
  facets: Readonly<Record<SearchFacet, readonly FacetCount[]>>
}

/** What a finder asks for: everything of its kinds. It filters, counts and sorts that itself, by rules of its own. */
export interface MatchRequest {
  query: SearchQuery | null
  /** What is of any of them is there, once. */
  kinds: readonly MatchKind[]
  asOf?: AsOf
}

/**
 * When the question came, of `performance.now()`: what was public then, or later, is looked for, so that an engine that has
 * read since what has changed need not read it again. Without it: at the moment it is asked.
 */
export type AsOf = number | undefined

export interface MatchKind {
  filters: SearchFilters
  /** Local date: only what is as new as that, as far as its kind has a date (`SearchRecord.date`). */
  from?: string
}

/** One of the documents that a finder chooses among. */
export interface SearchMatch {
  /** How the engine knows it, for `show`. */
  key: number
  /** Of the document. */
  id: string
  title: Readonly<Record<string, string>>
  facets: Readonly<Partial<Record<SearchFacet, readonly string[]>>>
  facts: Readonly<Record<string, unknown>>
}

/** Finds published documents. Behind it stands PostgreSQL or OpenSearch, by the same contract (`contract`); none knows anything of drafts. */
export interface SearchEngine {
  search: (request: SearchRequest) => Promise<SearchAnswer>
  /** Whatever has the query and is of one of the kinds, the best first, `MOST_MATCHES` at the most. */
  matches: (request: MatchRequest) => Promise<readonly SearchMatch[]>
  /** What results show, in the order of their keys. Those that are gone meanwhile are left out. */
  show: (keys: readonly number[], query: SearchQuery | null) => Promise<readonly SearchHit[]>
}
