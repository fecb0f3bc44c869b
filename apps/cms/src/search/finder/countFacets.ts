import type { Choosable, Chosen } from './Choosable'
import { passing } from './passing'

/** How many things have each value of a facet; values that none has are left out. */
export type FacetCounts<Facet extends string> = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/**
 * Counts what each value of each facet would find if it were chosen: among those that pass everything else, as if nothing
 * of its own facet were chosen.
 */
export function countFacets<Facet extends string>(
  items: readonly Choosable<Facet>[],
  facets: readonly Facet[],
  chosen: Chosen<Facet>,
): FacetCounts<Facet> {
  const counted = facets.map((facet): [Facet, ReadonlyMap<string, number>] => {
    const counts = new Map<string, number>()
    for (const { values } of passing(items, { ...chosen, [facet]: [] })) {
      for (const value of values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [facet, counts]
  })
  return Object.fromEntries(counted) as Record<Facet, ReadonlyMap<string, number>>
}
