import type { SearchDictionary } from '../dictionary/SearchDictionary'
import type { SearchAnswer, SearchEngine, SearchFilters } from '../engine/SearchEngine'
import { type MatchLevel, readQuery } from '../query/readQuery'
import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'

interface Asked {
  typed: string
  filters: SearchFilters
  page: number
  limit: number
}

export interface Found {
  answer: SearchAnswer
  level: MatchLevel
  /** What was looked for; null where everything was. */
  query: SearchQuery | null
}

/**
 * Looks for what was typed, and where nothing has all of it, for as much as something has: filters do not count for
 * that, so that a filter never makes a query mean something else.
 */
export async function searchPublished(
  engine: SearchEngine,
  dictionary: SearchDictionary,
  { typed, filters, page, limit }: Asked,
): Promise<Found> {
  if (typed === '') {
    const answer = await engine.search({ query: null, filters, page, limit })
    return { answer, level: 'all', query: null }
  }
  const readings = readQuery(typed, dictionary)
  let last: Found | null = null
  for (const { level, query } of readings) {
    if (query.groups.length === 0) continue
    const answer = await engine.search({ query, filters, page, limit })
    last = { answer, level, query }
    if (answer.found > 0) break
  }
  return last ?? { answer: NOTHING, level: 'all', query: readings[0]?.query ?? null }
}

/** What signs alone find. */
const NOTHING: SearchAnswer = {
  total: 0,
  found: 0,
  isExact: true,
  hits: [],
  facets: Object.fromEntries(
    SEARCH_FACETS.map((facet) => [facet, []]),
  ) as unknown as SearchAnswer['facets'],
}
