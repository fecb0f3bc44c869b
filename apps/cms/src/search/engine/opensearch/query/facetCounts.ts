import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import type { FacetCount, SearchAnswer, SearchFilters } from '../../SearchEngine'
import type { Clause } from './Clause'
import { filterClauses } from './filterClauses'
import type { Aggregations } from './searchAnswer'

/** More values than any facet has, so that none is left out of its counts. */
const MOST_VALUES = 10_000

/** Asks for the counts of all facets, each as if no other value of it were chosen. */
export function facetAggregations(filters: SearchFilters): Clause {
  return Object.fromEntries(
    SEARCH_FACETS.map((facet) => [
      facet,
      {
        filter: { bool: { filter: filterClauses(filters, facet) } },
        aggs: { values: { terms: { field: `facets.${facet}`, size: MOST_VALUES } } },
      },
    ]),
  )
}

/** The counts, the commonest first; of chosen values also where there is none. */
export function facetCounts(answers: Aggregations, filters: SearchFilters): SearchAnswer['facets'] {
  return Object.fromEntries(
    SEARCH_FACETS.map((facet) => {
      const found = (answers[facet]?.values?.buckets ?? []).map(
        ({ key, doc_count: count }): FacetCount => ({ value: key, count }),
      )
      const known = new Set(found.map(({ value }) => value))
      const chosen = new Set(filters[facet] ?? [])
      const missing = [...chosen].filter((value) => !known.has(value))
      return [
        facet,
        [...found, ...missing.map((value) => ({ value, count: 0 }))].toSorted(
          (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
        ),
      ]
    }),
  ) as unknown as SearchAnswer['facets']
}
