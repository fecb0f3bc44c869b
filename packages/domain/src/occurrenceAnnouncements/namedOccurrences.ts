import type { OccurrenceRow } from './occurrenceRow'

/** The rows that a key names (`isOccurrenceKey`): a day names all meetings of it, as its page shows them all. */
export function namedOccurrences<Row extends OccurrenceRow>(
  rows: readonly Row[],
  key: string,
): Row[] {
  const [date, time] = key.split('T')
  return rows.filter((row) => row.date === date && (time === undefined || row.startTime === time))
}
