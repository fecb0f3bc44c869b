import type { HospitalFacet, HospitalSort } from '@tokyo-cancer-portal/domain'
import type { Point } from '@tokyo-cancer-portal/domain/places'
import type { Chosen } from '../finder/Choosable'

/** From where distances are measured. */
export interface Origin {
  /** Where a browser is (rounded to about 1 km), the middle of a town, or the office of a municipality. */
  kind: 'near' | 'town' | 'municipality'
  /** Six-digit code; null where a browser told. */
  municipality: string | null
  point: Point
}

/** What somebody asks the hospital finder for. */
export interface HospitalQuestion {
  /** As typed, without spaces around. */
  typed: string
  chosen: Chosen<HospitalFacet>
  origin: Origin | null
  sort: HospitalSort
  page: number
  limit: number
}
