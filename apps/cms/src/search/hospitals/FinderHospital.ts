import type { CoordinatePrecision, HospitalFacet } from '@tokyo-cancer-portal/domain'
import type { Point } from '@tokyo-cancer-portal/domain/places'
import type { Choosable } from '../finder/Choosable'

/** A hospital as the finder chooses, orders and explains it. */
export interface FinderHospital extends Choosable<HospitalFacet> {
  /** How the engine knows it. */
  key: number
  /** Of the document. */
  id: string
  name: string
  /** Empty where its reading is not known. */
  kana: string
  registeredName: string
  formerNames: readonly string[]
  address: string
  /** Null where nobody knows where it is. */
  location: (Point & { precision: CoordinatePrecision | null }) | null
}
