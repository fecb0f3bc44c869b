import { SEARCH_FACETS, type SearchFacet } from '@tokyo-cancer-portal/domain'

/** Facets as rows keep them (`facet:value`), taken apart; what this version does not know is left out. */
export function facetPairs(facets: readonly string[]): [SearchFacet, string][] {
  return facets.flatMap((text) => {
    const facet = text.slice(0, text.indexOf(':'))
    const known = SEARCH_FACETS.find((one) => one === facet)
    return known ? [[known, text.slice(facet.length + 1)]] : []
  })
}
