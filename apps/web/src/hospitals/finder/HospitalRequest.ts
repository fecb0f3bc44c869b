import type { HospitalFacet, HospitalSort } from '@tokyo-cancer-portal/domain'

/** What the address of the list of hospitals asks for, in one spelling. */
export interface HospitalRequest {
  /** As typed; empty where nothing was. */
  typed: string
  /** A municipality or a postcode (`readPlace`), or `NOT_UNDERSTOOD`; null where none was given. */
  place: string | null
  /** Where a browser said it is, rounded (`nearText`); null where none did, or a place was given. */
  near: string | null
  chosen: Readonly<Partial<Record<HospitalFacet, string>>>
  /** Null: the order that goes with the rest. */
  sort: HospitalSort | null
  page: number
}
