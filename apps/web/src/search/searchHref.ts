import type { SearchData } from './loadSearch'
import type { SearchPageFacet } from './searchParameters'

import { withQuery } from '../links/withQuery'
import { SEARCH_PATH } from './searchPath'

export type SearchChange = Partial<Record<SearchPageFacet | 'q', string | null>> & { page?: number }

/** The address of a search with something changed; every change begins at the first page again. */
export function searchHref(
  { typed, chosen }: Pick<SearchData, 'typed' | 'chosen'>,
  change: SearchChange = {},
): string {
  const { page = 1, ...others } = change
  return withQuery(SEARCH_PATH, {
    q: typed,
    ...chosen,
    ...others,
    page: page > 1 ? page : null,
  })
}
