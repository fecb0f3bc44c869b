import {
  areaOfMunicipality,
  HOSPITAL_FACETS,
  type HospitalFacet,
  isValueOf,
  AREAS,
  unconfirmedInstead,
} from '@tokyo-cancer-portal/domain'
import { nextAreas } from '@tokyo-cancer-portal/domain/places'
import type { Chosen } from '../finder/Choosable'
import { passing } from '../finder/passing'
import type { FinderHospital } from './FinderHospital'
import type { Offer } from './Offer'

/** From here on a list is long enough to choose from. */
const ENOUGH = 3

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
    ...unconfirmedInstead(chosen).map(({ facet, value }): Offer => ({
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
  if (useful.length > 0) return useful
  const all: Offer = { kind: 'everything', facet: null, value: null, count: everything.length }
  return [...unconfirmedElsewhere({ matching, chosen }), all]
}

/** Where no single step finds anything: hospitals in other places of which nobody has confirmed what was asked for. */
function unconfirmedElsewhere({ matching, chosen }: Pick<Asked, 'matching' | 'chosen'>): Offer[] {
  const instead = unconfirmedInstead(chosen)
  if (instead.length === 0) return []
  const change = Object.fromEntries(
    instead.map(({ facet }) => [
      facet,
      instead.filter((one) => one.facet === facet).map(({ value }) => value),
    ]),
  )
  return otherPlaces(chosen)
    .map(({ kind, area }): Offer => {
      const asked = { ...chosen, ...change, municipality: [], area: [area] }
      const { length: count } = passing(matching, asked)
      return { kind, facet: 'area', value: area, count, isUnconfirmed: true }
    })
    .filter(({ count }) => count > 0)
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
