export { SEARCH_FACETS, type SearchFacet } from './searchFacets'
export { SEARCH_TYPES, type SearchType } from './searchTypes'
