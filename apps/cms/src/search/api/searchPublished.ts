import type { Payload } from 'payload'
import type { SearchAnswer, SearchFilters } from '../engine/SearchEngine'
import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import { type Found, lookFor } from './lookFor'
import type { PreparedSettings } from '../settings/prepareSettings'
import { portalSearch } from './portalSearch'

interface Asked {
  typed: string
  filters: SearchFilters
  page: number
  limit: number
  /** Whether results say why they stand where they do. */
  isExplained?: boolean
}

/**
 * One page of results. Filters do not count for what a query means, so that none makes it mean something else; nor do
 * documents that staff put first.
 *
 * @param settings what staff have published, or a part of it that is yet to be
 */
export async function searchPublished(
  payload: Payload,
  { typed, ...asked }: Asked,
  settings: PreparedSettings,
): Promise<Found<SearchAnswer>> {
  const engine = portalSearch(payload)
  const pinned = typed === '' ? [] : settings.pinnedFor(typed)
  const found = await lookFor(payload, typed, {
    settings: async () => settings,
    ask: async (query) => engine.search({ ...asked, query, pinned }),
    isFound: (answer) => answer.found > 0,
    nothing: NOTHING,
  })
  if (found.answer !== NOTHING || found.query === null || pinned.length === 0) return found
  // Nothing has the words, and staff know what is meant by them.
  return { ...found, answer: await engine.search({ ...asked, query: found.query, pinned }) }
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
