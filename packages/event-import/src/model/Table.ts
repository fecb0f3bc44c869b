/**
 * What stands in a cell of a table: text, a number (which is what spreadsheets keep dates and times as), nothing, or what
 * is not taken from a file: the result of a formula, an error of the spreadsheet, more text than a cell may have.
 */
export type Cell = string | number | null | { refused: 'formula' | 'error' | 'too-long' }

/** A table as it came out of a file, whatever the file was. */
export type Table = {
  /** Rows with anything in them, in their order. */
  rows: { /** Its number in the file, from 1. */ line: number; cells: Cell[] }[]
  /** Whether days are counted from 1904, as old Excel for Mac does. */
  isFrom1904: boolean
  /** Whether the file has more rows than were read. */
  isCut?: boolean
}
