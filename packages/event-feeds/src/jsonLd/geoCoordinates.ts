import type { Coordinates } from '../model/buildingCoordinates'
import type { JsonLd } from './JsonLd'

/** Coordinates as GeoCoordinates. */
export function geoCoordinates(coordinates: Coordinates | null): JsonLd | null {
  return coordinates && { '@type': 'GeoCoordinates', ...coordinates }
}
