import type { SearchFacet, SearchType } from '@tokyo-cancer-portal/domain'
import type { SearchQuery, SnippetPart } from '@tokyo-cancer-portal/japanese-text/search'

/** Values of one facet are alternatives, facets are joined by "and". */
export type SearchFilters = Readonly<Partial<Record<SearchFacet, readonly string[]>>>

export interface SearchRequest {
  /** Prepared with everything that documents may say instead; null: all documents. */
  query: SearchQuery | null
  filters: SearchFilters
  /** From 1. */
  page: number
  limit: number
}

export interface SearchHit {
  type: SearchType
  /** Of the document. */
  id: string
  url: string
  /** In each language that has one. */
  title: Readonly<Record<string, string>>
  titleParts: readonly SnippetPart[]
  snippet: readonly SnippetPart[]
  /** What else its type shows, as `searchRow` writes it. */
  facts: Readonly<Record<string, unknown>>
}

export interface FacetCount {
  value: string
  count: number
}

export interface SearchAnswer {
  /** How many have the query and pass all filters. */
  total: number
  /** How many have the query, whatever the filters. */
  found: number
  /** False where so many were found that not each was looked at: the total may be a little too high. */
  isExact: boolean
  hits: readonly SearchHit[]
  /** For each facet the values that at least one document has, as if no other value of the facet were chosen. */
  facets: Readonly<Record<SearchFacet, readonly FacetCount[]>>
}

/** Finds published documents. Behind it stands PostgreSQL or another engine; none knows anything of drafts. */
export interface SearchEngine {
  search: (request: SearchRequest) => Promise<SearchAnswer>
}
