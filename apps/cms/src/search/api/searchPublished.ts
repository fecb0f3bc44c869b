import type { Payload } from 'payload'
import type { SearchAnswer, SearchFilters } from '../engine/SearchEngine'
import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import { type Found, lookFor } from './lookFor'
import { portalSearch } from './portalSearch'
import { sureCorrection } from './suggestions'

interface Asked {
  typed: string
  filters: SearchFilters
  page: number
  limit: number
}

/** One page of results. Filters do not count for what a query means, so that none makes it mean something else. */
export async function searchPublished(
  payload: Payload,
  { typed, filters, page, limit }: Asked,
): Promise<Found<SearchAnswer>> {
  const { engine, dictionary } = portalSearch(payload)
  return lookFor(typed, {
    dictionary,
    correct: async (word) => sureCorrection(payload, word),
    ask: async (query) => engine.search({ query, filters, page, limit }),
    isFound: ({ found }) => found > 0,
    nothing: NOTHING,
  })
}

const NOTHING: SearchAnswer = {
  total: 0,
  found: 0,
  isExact: true,
  hits: [],
  facets: Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, []]),
  ) as unknown as SearchAnswer['facets'],
}
