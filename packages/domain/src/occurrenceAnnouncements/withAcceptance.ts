import { counterpartOf } from './counterpartOf'
import type { OccurrenceRow } from './occurrenceRow'

/** The rows of a version after staff have agreed that these dates are called off: there is no way back any more. */
export function withAcceptance(
  rows: readonly OccurrenceRow[],
  accepted: readonly OccurrenceRow[],
): OccurrenceRow[] {
  const meant = new Set(accepted.map((row) => counterpartOf(row, rows)))
  return rows.map((row) =>
    meant.has(row) ? { ...row, announcement: { previousStatus: null, previousNote: null } } : row,
  )
}
