import type { SearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../page/routeRequest'
import type { SearchPageFacet } from './searchParameters'

import { searchPublished } from '@tokyo-cancer-portal/cms-client'
import { endOfLocalDay, toLocalDate } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { currentTimeUntil } from '../dates/currentTimeUntil'
import { requestTime } from '../dates/requestTime'
import { readPageNumber } from '../links/readPageNumber'
import { readFacet, readTyped, SEARCH_PAGE_FACETS } from './searchParameters'

export interface SearchData {
  /** As typed; empty where nothing was. */
  typed: string
  chosen: Partial<Record<SearchPageFacet, string>>
  /** Null where nothing was asked. */
  results: SearchAnswer | null
  /** Local date. */
  today: string
}

export const RESULTS_ON_PAGE = 20
/** As many as the CMS tells. */
export const MOST_PAGES = 50

/** What somebody looks for and what there is. Null for a page that no list has. Rejects with CmsUnavailableError. */
export async function loadSearch({ search }: RouteRequest): Promise<SearchData | null> {
  const typed = readTyped(search.q ?? '') ?? ''
  const chosen = Object.fromEntries(
    SEARCH_PAGE_FACETS.flatMap((facet) => {
      const value = readFacet(facet, search[facet] ?? '')
      return value ? [[facet, value]] : []
    }),
  )
  // Tomorrow an event of today is over.
  const today = toLocalDate(currentTimeUntil([endOfLocalDay(toLocalDate(requestTime()))]))
  const page = readPageNumber(search.page)
  if (page === null || page > MOST_PAGES) return null
  if (typed === '' && Object.keys(chosen).length === 0)
    return { typed, chosen, results: null, today }
  const results = await searchPublished(cms(), { q: typed, chosen, page, limit: RESULTS_ON_PAGE })
  const isBeyond = page > 1 && results.hits.length === 0
  return isBeyond ? null : { typed, chosen, results, today }
}
