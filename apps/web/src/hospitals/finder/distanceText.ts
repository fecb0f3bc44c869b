import type { HospitalHit } from '@tokyo-cancer-portal/cms-client'
import type { Language } from '@tokyo-cancer-portal/domain'

import { translator } from '../../languages/translator'

/** How far a hospital is, without figures that nobody knows; says so where nobody knows any. */
export function distanceText(distance: HospitalHit['distance'], language: Language): string {
  if (!distance) return translator('PageInformation', language)('unknown')
  const t = translator('HospitalFinder', language)
  return t(distance.isLess ? 'distanceLess' : 'distanceAbout', { km: distance.km })
}
