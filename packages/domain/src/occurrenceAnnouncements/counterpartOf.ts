import type { OccurrenceRow } from './occurrenceRow'

/**
 * The same meeting in another version of the event: the same row on the same day or, where a program has written the
 * rows anew, what begins at the same moment. A row that was moved to another day stands for another day.
 */
export function counterpartOf<Row extends OccurrenceRow>(
  row: OccurrenceRow,
  rows: readonly Row[],
): Row | undefined {
  const sameDay = rows.filter(({ date }) => date === row.date)
  return (
    sameDay.find(({ id }) => id && id === row.id) ??
    sameDay.find(({ startTime }) => (startTime || null) === (row.startTime || null))
  )
}
