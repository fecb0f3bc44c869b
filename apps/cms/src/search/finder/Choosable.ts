/** Something that a finder chooses among: what it has of each facet. */
export interface Choosable<Facet extends string> {
  values: Readonly<Record<Facet, ReadonlySet<string>>>
}

/** What somebody chose. Values of one facet are alternatives, facets are joined by "and"; none of a facet: any. */
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>
