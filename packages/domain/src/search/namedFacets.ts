/** Facets whose values are documents: addresses have their slugs, the index has their ids. */
export const NAMED_FACETS = ['topic', 'organizer'] as const

export type NamedFacet = (typeof NAMED_FACETS)[number]

/** Whether the values of a facet are documents. */
export const isNamedFacet = (facet: string): facet is NamedFacet =>
  NAMED_FACETS.some((named) => named === facet)
