import type { Term } from '@tokyo-cancer-portal/domain'

import type { CellReader } from '../model/Reading'

/** What a column holds, for whoever writes a template. */
export type ColumnKind = 'text' | 'long-text' | 'date' | 'time' | 'number' | 'term' | 'terms'

/** One column of the table. */
export type Column = {
  /** Of the value in the form; `dates.…` make its list of dates together. */
  path: string
  heading: string
  /** Headings of other tables that mean the same. */
  aliases?: readonly string[]
  kind: ColumnKind
  read: CellReader
  /** The words that may be chosen. */
  vocabulary?: readonly Term[]
  /** Without it there is no event. */
  isNeeded?: boolean
  /** What to write, in a sentence. */
  hint: string
  /** What stands in the row that shows how it is done. */
  example: string
}
