import type { CoordinatePrecision } from '../vocabulary/coordinatePrecisions'

/** A distance as it may be said: about so many kilometres, or less than that. */
export interface RoundedDistance {
  km: number
  isLess: boolean
}

/** To how many kilometres a distance is known at best; from 100 km on nobody asks for more than ten. */
const STEPS: Readonly<Record<CoordinatePrecision, number>> = {
  building: 1,
  town: 1,
  municipality: 5,
}
const FAR = 100
const STEP_OF_FAR = 10

/**
 * A distance without figures that nobody knows. Where it is measured from is a town, an office or a square of one
 * kilometre, so not even a building makes it better than one kilometre.
 *
 * @param precision what the coordinates of the other end point at; unknown counts as the middle of a town
 */
export function roundedDistance(
  km: number,
  precision: CoordinatePrecision | null,
): RoundedDistance {
  const step = km >= FAR ? STEP_OF_FAR : STEPS[precision ?? 'town']
  const rounded = Math.round(km / step) * step
  return km < step ? { km: step, isLess: true } : { km: rounded, isLess: false }
}
