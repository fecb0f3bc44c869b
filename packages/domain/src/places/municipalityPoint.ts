import type { Point } from './Point'

import { MUNICIPALITY_OFFICES } from './data/municipalityOffices'

const POINTS: ReadonlyMap<string, Point> = new Map(
  MUNICIPALITY_OFFICES.map(([code, latitude, longitude]) => [code, { latitude, longitude }]),
)

/** Where the office of a municipality stands, by its six-digit code; null for what is no municipality of Tokyo. */
export function municipalityPoint(code: string): Point | null {
  return POINTS.get(code) ?? null
}
