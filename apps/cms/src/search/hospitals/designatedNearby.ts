import {
  areaOfMunicipality,
  AREAS,
  type HospitalFacet,
  isValueOf,
} from '@tokyo-cancer-portal/domain'
import { municipalityPoint, nextAreas, type Point } from '@tokyo-cancer-portal/domain/places'
import type { Chosen } from '../finder/Choosable'
import { passing } from '../finder/passing'
import type { FinderHospital } from './FinderHospital'
import { sortHospitals } from './sortHospitals'

/** What makes a hospital one that leads the cancer care of an area, under this or a provisional designation. */
const LEADING = [
  'national-cancer-center',
  'prefectural-core',
  'regional-core',
  'regional-care',
  'prefectural-core-provisional',
  'regional-core-provisional',
  'regional-care-provisional',
  'metropolitan-core',
]
const MOST = 5

/**
 * The designated hospitals of the area that was chosen, or, where it has none, the nearest ones of the areas next to it,
 * if it is known from where. Empty where no place was chosen.
 */
export function designatedNearby(
  everything: readonly FinderHospital[],
  chosen: Chosen<HospitalFacet>,
  origin: Point | null,
): FinderHospital[] {
  const [municipality = ''] = chosen.municipality ?? []
  const area = areaOfMunicipality(municipality) ?? chosen.area?.[0]
  if (!isValueOf(AREAS, area)) return []
  const leadingIn = (areas: readonly string[]) =>
    passing(everything, { area: areas, designation: LEADING })
  const from = origin ?? municipalityPoint(municipality)
  const own = leadingIn([area])
  if (own.length > 0) return sortHospitals(own, from ? 'distance' : 'kana', from).slice(0, MOST)
  // Of many in other areas none may be named before the others without a reason.
  if (!from) return []
  const around = leadingIn(nextAreas(area).map((next) => next.area))
  return sortHospitals(around, 'distance', from).slice(0, MOST)
}
