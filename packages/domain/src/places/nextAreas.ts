import type { Area } from '../vocabulary/areas'

import { AREAS } from '../vocabulary/areas'
import { AREA_BORDERS } from './data/areaBorders'
import { AREA_GATEWAYS } from './data/areaGateways'

/** An area to look in next, and why: it touches the first, or ships and planes of the first arrive there. */
export interface NextArea {
  area: Area
  reason: 'border' | 'gateway'
}

/** Where to look next to an area, in the official order of areas. No area is without any. */
export function nextAreas(area: Area): NextArea[] {
  const touching = new Set(
    AREA_BORDERS.flatMap(([one, other]) => (one === area ? [other] : other === area ? [one] : [])),
  )
  const reached = new Set((AREA_GATEWAYS[area] ?? []).map(([gateway]) => gateway))
  return AREAS.flatMap(({ value }): NextArea[] => {
    if (touching.has(value)) return [{ area: value, reason: 'border' }]
    return reached.has(value) ? [{ area: value, reason: 'gateway' }] : []
  })
}
