import type { Area } from './areas'
import { MUNICIPALITIES } from './municipalities'

/**
 * The secondary medical area of a municipality, by its six-digit code.
 *
 * An empty or unknown code gives `undefined`: the area of an organization without a municipality
 * is unknown too.
 */
export function areaOfMunicipality(code: string | null | undefined): Area | undefined {
  return MUNICIPALITIES.find((municipality) => municipality.value === code)?.area
}
