import type { ImportedRow, ImportedTable } from './model/ImportedTable'
import type { Table } from './model/Table'

import { COLUMNS } from './columns/columns'
import { findHeadings } from './columns/findHeadings'
import { plain } from './read/plain'
import { readRow } from './rows/readRow'
import { markRepeated } from './rows/markRepeated'

/** Rows of events that one table may have. */
export const MOST_ROWS = 2000

/** What the number of the row says that shows how it is done; it is no event. */
const EXAMPLE = '例'

/**
 * Reads a table of events: one row for an event, with messages in Japanese for each cell that is wrong. Nothing is guessed:
 * a cell that cannot be read for certain is a problem of its row.
 *
 * @param today in Japan (`YYYY-MM-DD`), to say which dates are over
 */
export function readTable(table: Table, { today }: { today: string }): ImportedTable {
  const headings = findHeadings(table)
  if (headings === null) {
    const needed = COLUMNS.filter(({ isNeeded }) => isNeeded).map(({ heading }) => `「${heading}」`)
    return {
      problem: `見出しの行が見つかりません。${needed.join('と')}の列がある表を選んでください。ひな形を使うと確実です。`,
    }
  }
  if (headings.twice.length > 0) {
    return { problem: `「${headings.twice[0]}」の列が二つあります。一つにしてください。` }
  }
  const { places } = headings
  const context = { isFrom1904: table.isFrom1904, today }
  const numberAt = [...places].find(([{ path }]) => path === 'number')?.[1]
  const rows: ImportedRow[] = []
  for (const { line, cells } of table.rows.slice(headings.index + 1)) {
    const number = numberAt === undefined ? null : (cells[numberAt] ?? null)
    if (typeof number === 'string' && plain(number) === EXAMPLE) continue
    const known = [...places.values()].map((place) => cells[place] ?? null)
    if (known.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))) {
      continue
    }
    rows.push(readRow(line, cells, places, context))
  }
  // Before anything else: events at the end of the file would be missing without a word.
  if (table.isCut || rows.length > MOST_ROWS) {
    return {
      problem: `行が多すぎます。一度に取り込めるのは${MOST_ROWS}行までです。ファイルを分けるか、イベントのない行を消してください。`,
    }
  }
  if (rows.length === 0) {
    return { problem: 'イベントの行がありません。見出しの下の行に入力してください。' }
  }
  return { rows: markRepeated(rows), unknownColumns: headings.unknown }
}
