import {
  areaOfMunicipality,
  HOSPITAL_FACETS,
  type HospitalFacet,
  isValueOf,
  AREAS,
  UNKNOWN,
  unknownOf,
  unknownPartOf,
} from '@tokyo-cancer-portal/domain'
import { nextAreas } from '@tokyo-cancer-portal/domain/places'
import type { Chosen } from '../finder/Choosable'
import { passing } from '../finder/passing'
import type { FinderHospital } from './FinderHospital'
import type { Offer } from './Offer'

/** From here on a list is long enough to choose from. */
const ENOUGH = 3
/** Facets of which single values can be unknown. */
const OF_EACH: readonly HospitalFacet[] = ['cancer', 'service']

interface Asked {
  /** All hospitals. */
  everything: readonly FinderHospital[]
  /** Those that have what was typed; all where nothing was. */
  matching: readonly FinderHospital[]
  isTyped: boolean
  chosen: Chosen<HospitalFacet>
}

/**
 * What to offer where a question finds nothing or next to nothing: other questions, each of which finds more. A question
 * that was typed and finds one hospital is answered; nothing is offered beside it.
 */
export function nextBest({ everything, matching, isTyped, chosen }: Asked): Offer[] {
  const asked = HOSPITAL_FACETS.filter((facet) => (chosen[facet] ?? []).length > 0)
  const total = passing(matching, chosen).length
  if (total >= ENOUGH || (asked.length === 0 && total > 0)) return []
  const countWith = (change: Chosen<HospitalFacet>): number =>
    passing(matching, { ...chosen, ...change }).length
  const typedAway: Offer = {
    kind: 'without',
    facet: 'q',
    value: null,
    count: passing(everything, chosen).length,
  }
  const offers: Offer[] = [
    ...otherPlaces(chosen).map(({ kind, area }): Offer => {
      const count = countWith({ municipality: [], area: [area] })
      return { kind, facet: 'area', value: area, count }
    }),
    ...unknownInstead(chosen).map(({ facet, value }): Offer => ({
      kind: 'unknown',
      facet,
      value,
      count: countWith({ [facet]: [value] }),
    })),
    ...asked.map((facet): Offer => ({
      kind: 'without',
      facet,
      value: null,
      count: countWith({ [facet]: [] }),
    })),
    ...(isTyped ? [typedAway] : []),
  ]
  const useful = offers.filter(({ kind, count }) => count > (kind === 'without' ? total : 0))
  const all: Offer = { kind: 'everything', facet: null, value: null, count: everything.length }
  return useful.length > 0 ? useful : [all]
}

/** Where else to look: the area around a municipality, then the areas next to it. */
function otherPlaces(chosen: Chosen<HospitalFacet>) {
  const [municipality] = chosen.municipality ?? []
  const around = areaOfMunicipality(municipality)
  const area = around ?? chosen.area?.find((value) => isValueOf(AREAS, value))
  if (!isValueOf(AREAS, area)) return []
  return [
    ...(around ? [{ kind: 'wider' as const, area: around }] : []),
    ...nextAreas(area).map((next) => ({ kind: next.reason, area: next.area })),
  ]
}

/** The same conditions with what nobody has confirmed. */
function unknownInstead(chosen: Chosen<HospitalFacet>): { facet: HospitalFacet; value: string }[] {
  const ofEach = OF_EACH.flatMap((facet) =>
    (chosen[facet] ?? [])
      .filter((value) => unknownPartOf(value) === null)
      .map((value) => ({ facet, value: unknownOf(value) })),
  )
  const isCentreAsked = chosen.consultation?.includes('yes')
  return isCentreAsked ? [...ofEach, { facet: 'consultation', value: UNKNOWN }] : ofEach
}
