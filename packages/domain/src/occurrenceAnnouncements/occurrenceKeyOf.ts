import { namedOccurrences } from './namedOccurrences'
import type { OccurrenceRow } from './occurrenceRow'

/** The shortest key that names a row of these and, where the times of its day allow it, no other. */
export function occurrenceKeyOf(row: OccurrenceRow, rows: readonly OccurrenceRow[]): string {
  const day = row.date ?? ''
  const isAlone = namedOccurrences(rows, day).length === 1
  return isAlone || !row.startTime ? day : `${day}T${row.startTime}`
}
