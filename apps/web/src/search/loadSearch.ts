import type { SearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../page/routeRequest'
import type { SearchPageFacet } from './searchParameters'

import { searchPublished } from '@tokyo-cancer-portal/cms-client'
import { endOfLocalDay, toLocalDate } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { currentTimeUntil } from '../dates/currentTimeUntil'
import { requestTime } from '../dates/requestTime'
import { lastPageOf } from '../links/lastPageOf'
import { readPageNumber } from '../links/readPageNumber'
import { BeyondLastPage } from '../page/BeyondLastPage'
import { searchHref } from './searchHref'
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

const RESULTS_ON_PAGE = 20
/** As many as the CMS tells. */
const MOST_PAGES = 50

/** The number of the last page of results. */
export const lastSearchPage = ({ total }: Pick<SearchAnswer, 'total'>): number =>
  Math.min(MOST_PAGES, lastPageOf(total, RESULTS_ON_PAGE))

/** What somebody looks for and what there is. Null for a page that no list has. Rejects with CmsUnavailableError. */
export async function loadSearch({
  search,
}: RouteRequest): Promise<SearchData | BeyondLastPage | null> {
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
  if (page === null) return null
  const hrefOf = (number: number) => searchHref({ typed, chosen }, { page: number })
  if (typed === '' && Object.keys(chosen).length === 0) {
    return page > 1 ? new BeyondLastPage(1, hrefOf) : { typed, chosen, results: null, today }
  }
  const asked = { q: typed, chosen, page: Math.min(page, MOST_PAGES), limit: RESULTS_ON_PAGE }
  const results = await searchPublished(cms(), asked)
  const lastPage = lastSearchPage(results)
  return page > lastPage ? new BeyondLastPage(lastPage, hrefOf) : { typed, chosen, results, today }
}
