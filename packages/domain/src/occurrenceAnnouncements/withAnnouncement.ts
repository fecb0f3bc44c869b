import { isCalledOff } from '../events/isCalledOff'
import { counterpartOf } from './counterpartOf'
import { isAnnounced } from './isAnnounced'
import type { OccurrenceAnnouncement, OccurrenceRow } from './occurrenceRow'

/**
 * The rows of a version with an announcement about some of the rows that are on the site. Each remembers what this
 * version said before. A version that has such a row no more, because it was removed or moved to another day, gets it
 * back as a date of its own, so that publishing that version later does not hide what was announced.
 *
 * @param targets rows as they are on the site, see `attemptAnnouncement`
 */
export function withAnnouncement(
  rows: readonly OccurrenceRow[],
  targets: readonly OccurrenceRow[],
  { status, reason }: OccurrenceAnnouncement,
): OccurrenceRow[] {
  const found = new Map(targets.map((target) => [target, counterpartOf(target, rows)]))
  const meant = new Set(found.values())
  const said = { status, statusNote: reason }
  const marked = rows.map((row) =>
    meant.has(row) ? { ...row, ...said, announcement: memoryOf(row) } : row,
  )
  const missing = targets.filter((target) => !found.get(target))
  return [
    ...marked,
    ...missing.map((target) => ({
      ...withoutTakenId(target, rows),
      ...said,
      // The rule of this version does not mean it any more.
      ruleDate: null,
      announcement: { previousStatus: 'absent' as const, previousNote: null },
    })),
  ]
}

/** What staff would go back to is what was there before the first announcement. */
function memoryOf(row: OccurrenceRow): OccurrenceRow['announcement'] {
  if (isAnnounced(row)) return row.announcement
  return {
    previousStatus: row.status ?? 'scheduled',
    previousNote: isCalledOff(row) ? (row.statusNote ?? null) : null,
  }
}

/** The row that was moved keeps its id, and with it its entry in people's calendars. */
function withoutTakenId({ id, ...row }: OccurrenceRow, rows: readonly OccurrenceRow[]) {
  return rows.some((other) => other.id === id) ? row : { ...row, id }
}
