import { SEARCH_FACETS, type SearchFacet } from '@tokyo-cancer-portal/domain'
import type { SearchFilters } from '../../SearchEngine'
import type { Clause } from './Clause'

/** The documents that pass all filters, without the one of a facet that is left out. */
export function filterClauses(filters: SearchFilters, without?: SearchFacet): Clause[] {
  return SEARCH_FACETS.flatMap((facet) => {
    const chosen = facet === without ? undefined : filters[facet]
    return chosen?.length ? [{ terms: { [`facets.${facet}`]: chosen } }] : []
  })
}

/** Documents as new as a local date, and those whose kind has no date. */
export const sinceClause = (from: string): Clause => ({
  bool: {
    should: [
      { range: { date: { gte: from } } },
      { bool: { must_not: [{ exists: { field: 'date' } }] } },
    ],
    minimum_should_match: 1,
  },
})
