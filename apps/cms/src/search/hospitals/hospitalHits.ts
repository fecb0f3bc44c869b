import type { Language } from '@tokyo-cancer-portal/domain'
import { type Point, roundedDistance } from '@tokyo-cancer-portal/domain/places'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload } from 'payload'
import { portalSearch } from '../api/portalSearch'
import { shownHit } from '../api/shownHit'
import { distanceFrom } from './distanceFrom'
import type { FinderHospital } from './FinderHospital'
import { reasonsOf } from './reasonsOf'

interface Shown {
  query: SearchQuery | null
  origin: Point | null
  language: Language
}

/** What a list of hospitals shows, in its order. Those that are gone meanwhile are left out. */
export async function hospitalHits(
  payload: Payload,
  hospitals: readonly FinderHospital[],
  { query, origin, language }: Shown,
) {
  const engine = portalSearch(payload)
  const keys = hospitals.map(({ key }) => key)
  const hits = await engine.show(keys, query)
  const byId = new Map(hospitals.map((hospital) => [hospital.id, hospital]))
  return hits.flatMap((hit) => {
    const hospital = byId.get(hit.id)
    if (!hospital) return []
    const km = distanceFrom(origin, hospital)
    const precision = hospital.location?.precision ?? null
    return {
      ...shownHit(hit, language),
      reasons: reasonsOf(hospital, query),
      /** Rounded as far as both ends are known; null: unknown, or no place was given. */
      distance: km === null ? null : { ...roundedDistance(km, precision), precision },
    }
  })
}
