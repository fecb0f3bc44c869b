import type { HospitalFacet, HospitalSort } from '@tokyo-cancer-portal/domain'

import { HOSPITAL_FACET_VALUES, HOSPITAL_FACETS, HOSPITAL_SORTS } from '@tokyo-cancer-portal/domain'
import { nearText, readNear, readPlace } from '@tokyo-cancer-portal/domain/places'

import { readChoice } from '../../links/readChoice'

export const HOSPITALS_PATH = '/hospitals'
/** A place was given that means nothing: the page says so. One spelling for all of them. */
export const NOT_UNDERSTOOD = 'unknown'
export const LONGEST_PLACE = 60

/** A value of a facet; null for what is none. */
export function readHospitalFacet(facet: HospitalFacet, text: string | undefined): string | null {
  return text !== undefined && HOSPITAL_FACET_VALUES[facet].includes(text) ? text : null
}

/** A municipality or postcode in one spelling; null where none was given. */
export function readPlaceParameter(text: string | undefined): string | null {
  if (!text || text.trim() === '') return null
  return readPlace(text.slice(0, LONGEST_PLACE)) ?? NOT_UNDERSTOOD
}

/** A place that a browser told, rounded; null for what is no place in Japan. */
export function readNearParameter(text: string | undefined): string | null {
  const point = readNear(text ?? '')
  return point && nearText(point)
}

export function readSort(text: string | undefined): HospitalSort | null {
  return readChoice(HOSPITAL_SORTS, text)
}

/** The facets as parameters of an address. */
export const HOSPITAL_FACET_PARAMETERS = Object.fromEntries(
  HOSPITAL_FACETS.map((facet) => [facet, (text: string) => readHospitalFacet(facet, text)]),
) as Record<HospitalFacet, (text: string) => string | null>
