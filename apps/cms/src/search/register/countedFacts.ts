import type { StoredRow } from '../../hooks/liveCopy'
import { groupIn, rowsIn } from '../records/reading'

/** What of a live organization is counted, as a text to compare; null where nothing is. */
export function countedFacts(row: StoredRow | null): string | null {
  if (row?.kind !== 'hospital') return null
  return JSON.stringify([
    rowsIn(row.designations).map(({ type, validFrom, validTo }) => [type, validFrom, validTo]),
    rowsIn(row.services).map(({ service, availability }) => [service, availability]),
    groupIn(row, 'consultationCenter').availability ?? null,
  ])
}
