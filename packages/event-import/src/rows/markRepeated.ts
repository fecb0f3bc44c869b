import type { ImportedRow } from '../model/ImportedTable'

import { rowIdentity } from './rowIdentity'

/** Says of rows that repeat the number, or all the words, of a row above that they do. */
export function markRepeated(rows: readonly ImportedRow[]): ImportedRow[] {
  const first = new Map<string, number>()
  return rows.map((row) => {
    const identity = rowIdentity(row)
    const line = first.get(identity)
    if (line === undefined) {
      first.set(identity, row.line)
      return row
    }
    const message =
      row.number === null
        ? `${line}行目と同じ内容です。`
        : `${line}行目と同じNOです。行ごとに違う番号にしてください。`
    return { ...row, messages: [{ column: 'NO', message, isProblem: true }, ...row.messages] }
  })
}
