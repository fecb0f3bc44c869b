import { type HospitalFacet, UNKNOWN, unknownOf, unknownPartOf } from './hospitalFacets'

/** Facets of which single values can be unknown. */
const OF_EACH = ['cancer', 'service'] as const

/**
 * For each condition that was chosen and that a hospital may meet though nobody has confirmed it: the value that asks
 * for those hospitals instead.
 */
export function unconfirmedInstead(
  chosen: Readonly<Partial<Record<HospitalFacet, readonly string[]>>>,
): { facet: HospitalFacet; value: string }[] {
  const ofEach = OF_EACH.flatMap((facet) =>
    (chosen[facet] ?? [])
      .filter((value) => unknownPartOf(value) === null)
      .map((value) => ({ facet, value: unknownOf(value) })),
  )
  const isCentreAsked = chosen.consultation?.includes('yes')
  return isCentreAsked ? [...ofEach, { facet: 'consultation', value: UNKNOWN }] : ofEach
}
