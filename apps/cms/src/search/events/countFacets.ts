/** Something that is chosen by facets: its values of each. */
interface Choosable<Facet extends string> {
  facets: Readonly<Record<Facet, readonly string[]>>
}
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>

/** Values of one facet are alternatives, facets are joined by "and". A facet without a choice lets everything pass. */
export function passesFacets<Facet extends string>(
  { facets }: Choosable<Facet>,
  chosen: Chosen<Facet>,
  except?: Facet,
): boolean {
  return (Object.entries(chosen) as [Facet, readonly string[] | undefined][]).every(
    ([facet, values]) =>
      facet === except || !values || values.some((value) => facets[facet].includes(value)),
  )
}

/**
 * How many things have each value of each facet: exactly, and each facet as if none of its own values were chosen.
 *
 * @returns for each facet its values, as many as at least one thing has
 */
export function countFacets<Facet extends string>(
  things: readonly Choosable<Facet>[],
  chosen: Chosen<Facet>,
  facets: readonly Facet[],
): Record<Facet, Map<string, number>> {
  const counted = facets.map((facet) => {
    const counts = new Map<string, number>()
    for (const thing of things) {
      if (!passesFacets(thing, chosen, facet)) continue
      for (const value of new Set(thing.facets[facet])) {
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    return [facet, counts]
  })
  return Object.fromEntries(counted) as Record<Facet, Map<string, number>>
}
