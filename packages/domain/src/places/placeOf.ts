import type { Point } from './Point'

import { municipalityPoint } from './municipalityPoint'
import { postcodeTown } from './postcodeTown'

/** From where distances are measured. */
export interface Place {
  /** What `point` is: the middle of the town of a postcode, or the office of the municipality. */
  kind: 'town' | 'municipality'
  /** Six-digit code. */
  municipality: string
  point: Point
}

/** The place that `readPlace` understood; null for anything else. */
export function placeOf(value: string): Place | null {
  const town = postcodeTown(value)
  if (town?.point) return { kind: 'town', municipality: town.municipality, point: town.point }
  const municipality = town?.municipality ?? value
  const point = municipalityPoint(municipality)
  return point && { kind: 'municipality', municipality, point }
}
