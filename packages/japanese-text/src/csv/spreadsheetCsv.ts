import { stringify } from 'csv-stringify/sync'

/**
 * Rows as CSV (RFC 4180) that Japanese spreadsheets open by a double click: UTF-8 with a byte order mark, CRLF, and no
 * cell that a spreadsheet would take for a formula, whatever somebody wrote into a title or comment.
 *
 * @param isFirst false for later pieces of the same file, which go without the byte order mark
 */
export function spreadsheetCsv(rows: readonly (readonly string[])[], isFirst = true): string {
  return stringify([...rows], {
    bom: isFirst,
    record_delimiter: '\r\n',
    escape_formulas: true,
    // A line break alone would end the row in a spreadsheet.
    quoted_match: /[\r\n]/,
  })
}
