import type { ImportedRow } from '../model/ImportedTable'

import { plain } from '../read/plain'

/**
 * What makes a row the same row when the file comes again: its number, else everything it says. In any order of columns,
 * and whatever the kind of the file. An entry of a calendar is known by its UID.
 */
export function rowIdentity({
  number,
  uid,
  values,
}: Pick<ImportedRow, 'number' | 'uid' | 'values'>): string {
  if (uid !== undefined) return `uid:${uid}`
  if (number !== null) return `number:${plain(number)}`
  const said = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `words:${JSON.stringify(said)}`
}
