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
 * The designated hospitals of the area that was chosen, or, where it has none, of the areas next to it: the nearest
 * first, as far as it is known from where. Empty where no place was chosen.
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
  const own = leadingIn([area])
  const found = own.length > 0 ? own : leadingIn(nextAreas(area).map((next) => next.area))
  const from = origin ?? municipalityPoint(municipality)
  return sortHospitals(found, from ? 'distance' : 'kana', from).slice(0, MOST)
}
