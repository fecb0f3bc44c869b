import type { HospitalFacet } from '@tokyo-cancer-portal/domain'

/**
 * Another question that finds something, and why it is offered:
 * - `wider`: the whole area of the municipality that was chosen,
 * - `border`, `gateway`: an area that touches it, or where ships and planes from it arrive,
 * - `unknown`: hospitals of which nobody has confirmed what was asked for,
 * - `without`: everything but one condition,
 * - `everything`: no condition at all.
 */
export interface Offer {
  kind: 'wider' | 'border' | 'gateway' | 'unknown' | 'without' | 'everything'
  /** The condition that changes; `q` is what was typed. Null where all do. */
  facet: HospitalFacet | 'q' | null
  /** What is chosen of the facet instead; null: nothing. */
  value: string | null
  /** How many hospitals it finds. */
  count: number
  /** Whether what else was asked for is asked for as not confirmed (`unconfirmedInstead`). */
  isUnconfirmed?: true
}
