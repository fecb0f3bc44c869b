import { counterpartOf } from './counterpartOf'
import { isAnnounced } from './isAnnounced'
import type { OccurrenceRow } from './occurrenceRow'

/**
 * The rows of a version as they were before these dates were called off. Where a person has meanwhile written something
 * else into a row of this version, that stays.
 *
 * @param taken the rows as they are on the site, called off
 */
export function withoutAnnouncement(
  rows: readonly OccurrenceRow[],
  taken: readonly OccurrenceRow[],
): OccurrenceRow[] {
  const origins = new Map(taken.map((row) => [counterpartOf(row, rows), row]))
  const restored = rows.map((row) => {
    const origin = origins.get(row)
    return origin ? restoredRow(row, origin) : row
  })
  const kept = restored.filter((row) => row !== null)
  if (kept.length > 0 || rows.length === 0) return kept
  // An event keeps one date: this one takes place again.
  return rows.slice(0, 1).map((row) => ({ ...row, ...before('scheduled', null) }))
}

/** Null for a row that was not in this version. */
function restoredRow(row: OccurrenceRow, origin: OccurrenceRow): OccurrenceRow | null {
  if (row.status !== origin.status) return { ...row, announcement: FORGOTTEN }
  const memory = isAnnounced(row) ? row.announcement : origin.announcement
  const { previousStatus, previousNote } = memory ?? {}
  if (previousStatus === 'absent') return null
  return { ...row, ...before(previousStatus ?? 'scheduled', previousNote ?? null) }
}

const FORGOTTEN = { previousStatus: null, previousNote: null }

const before = (status: NonNullable<OccurrenceRow['status']>, statusNote: string | null) => ({
  status,
  statusNote,
  announcement: FORGOTTEN,
})
