import type { Table } from '@tokyo-cancer-portal/event-import'
import { parse } from 'csv-parse/sync'
import { decodeText } from '../../decodeText'
import { TABLE_LIMITS } from '../limits'
import { Refused } from './Refused'
import { TableBuilder } from './TableBuilder'

/** More signs that no text has than a slip of somebody's keyboard. */
const MOST_CONTROLS = 20
/** More than rows, because empty ones are counted here and left out afterwards. */
const MOST_RECORDS = TABLE_LIMITS.rows * 2
const CONTROL = /(?![\t\n\v\f\r])\p{Cc}/gu

/**
 * A text with columns as a table (RFC 4180), in UTF-8 or in the Shift_JIS of Windows, with commas or, as Excel copies
 * cells, with tabs. Rows are counted as a spreadsheet shows them.
 */
export function readCsv(bytes: Buffer): Table {
  const text = decodeText(bytes)
  if (text === null) throw new Refused('encoding')
  if (text.trim() === '') throw new Refused('empty')
  const controls = text.slice(0, 10_000).match(CONTROL) ?? []
  if (text.includes('\0') || controls.length > MOST_CONTROLS) throw new Refused('broken')
  const builder = new TableBuilder()
  const rows: string[][] = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    max_record_size: TABLE_LIMITS.charactersOfCell * TABLE_LIMITS.columns,
    to: MOST_RECORDS,
  })
  for (const [index, cells] of rows.entries()) builder.add(index + 1, cells)
  return builder.table(false, rows.length >= MOST_RECORDS)
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  return first.split('\t').length > first.split(',').length ? '\t' : ','
}
