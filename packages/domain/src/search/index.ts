export { FACET_VOCABULARIES, isNamedFacet, type NamedFacet } from './facetVocabularies'
export { isSearched, SEARCHED_COLLECTIONS, type SearchedSlug } from './searchedCollections'
export { SEARCH_FACETS, type SearchFacet } from './searchFacets'
export { SEARCH_TYPES, type SearchType } from './searchTypes'
