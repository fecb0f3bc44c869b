import { distanceKm, type Point } from '@tokyo-cancer-portal/domain/places'
import type { FinderHospital } from './FinderHospital'

/** Kilometres from a place to a hospital; null where either is not known. */
export function distanceFrom(
  origin: Point | null,
  { location }: Pick<FinderHospital, 'location'>,
): number | null {
  return origin && location ? distanceKm(origin, location) : null
}
