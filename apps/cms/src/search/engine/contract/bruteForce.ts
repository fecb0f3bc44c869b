import { SEARCH_FACETS, type SearchFacet } from '@tokyo-cancer-portal/domain'
import { compileQuery, type SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { searchRow } from '../../index/searchRow'
import type { SearchFilters } from '../SearchEngine'
import type { ContractDocument } from './ContractDocument'

/** What there is to find, by looking at every document. */
export function bruteForce(
  documents: readonly ContractDocument[],
  query: SearchQuery | null,
  filters: SearchFilters,
) {
  const isIn = query ? compileQuery(query) : () => true
  const found = documents.filter(({ record }) =>
    isIn(Object.values(searchRow(record).folded).join('\n')),
  )
  const passing = (without?: SearchFacet) =>
    found.filter((one) =>
      SEARCH_FACETS.every((facet) => {
        const chosen = facet === without ? undefined : filters[facet]
        return !chosen?.length || chosen.some((value) => valuesOf(one, facet).includes(value))
      }),
    )
  return {
    found: found.length,
    ids: passing()
      .map(({ id }) => id)
      .toSorted(),
    /** `facet:value:count`, also of what is chosen and has none. */
    counts: SEARCH_FACETS.flatMap((facet) => {
      const base = passing(facet)
      const values = new Set([
        ...base.flatMap((one) => valuesOf(one, facet)),
        ...(filters[facet] ?? []),
      ])
      return [...values].map((value) => {
        const count = base.filter((one) => valuesOf(one, facet).includes(value)).length
        return `${facet}:${value}:${count}`
      })
    }).toSorted(),
  }
}

const valuesOf = ({ record }: ContractDocument, facet: SearchFacet): readonly string[] =>
  facet === 'type' ? [record.type] : (record.facets[facet] ?? [])
