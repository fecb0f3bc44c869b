/** By what a list of results is narrowed. Values of one facet are alternatives, facets are joined by "and". */
export const SEARCH_FACETS = [
  'type',
  'topic',
  'audience',
  'area',
  'municipality',
  'designation',
  'cancer',
  'service',
  'format',
  'organizer',
] as const

export type SearchFacet = (typeof SEARCH_FACETS)[number]
