export { FACET_VOCABULARIES } from './facetVocabularies'
export { isNamedFacet, NAMED_FACETS, type NamedFacet } from './namedFacets'
export { isSearched, SEARCHED_COLLECTIONS, type SearchedSlug } from './searchedCollections'
export { SEARCH_FACETS, type SearchFacet } from './searchFacets'
export { SEARCH_TYPES, type SearchType } from './searchTypes'
export {
  HOSPITAL_FACET_VALUES,
  HOSPITAL_FACET_VOCABULARIES,
  HOSPITAL_FACETS,
  HOSPITAL_SORTS,
  type HospitalFacet,
  type HospitalSort,
  UNKNOWN,
  unknownOf,
  unknownPartOf,
} from './hospitalFacets'
export { unconfirmedInstead } from './unconfirmedInstead'
