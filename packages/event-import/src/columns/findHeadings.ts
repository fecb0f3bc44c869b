import type { Cell, Table } from '../model/Table'
import type { Column } from './Column'

import { plain } from '../read/plain'
import { COLUMNS } from './columns'

/** A title and a word of explanation may stand above the headings. */
const ROWS_LOOKED_AT = 10
/** What people add to a heading. */
const MARKS = /[*※]|[(【[]?必須[)】\]]?/g

export type Headings = {
  /** The row they stand in, of `table.rows`. */
  index: number
  /** Which column stands where. */
  places: ReadonlyMap<Column, number>
  unknown: string[]
  twice: string[]
}

/** The row of headings: the first that names every column without which there is no event. Null where there is none. */
export function findHeadings({ rows }: Table): Headings | null {
  for (const [index, { cells }] of rows.slice(0, ROWS_LOOKED_AT).entries()) {
    const found = headingsIn(index, cells)
    const needed = COLUMNS.filter(({ isNeeded }) => isNeeded)
    if (needed.every((column) => found.places.has(column))) return found
  }
  return null
}

function headingsIn(index: number, cells: readonly Cell[]): Headings {
  const places = new Map<Column, number>()
  const unknown: string[] = []
  const twice: string[] = []
  for (const [place, cell] of cells.entries()) {
    if (typeof cell !== 'string' || cell.trim() === '') continue
    const column = BY_HEADING.get(spelling(cell))
    if (column === undefined) unknown.push(cell.trim().slice(0, 30))
    else if (places.has(column)) twice.push(column.heading)
    else places.set(column, place)
  }
  return { index, places, unknown, twice }
}

const spelling = (heading: string): string => plain(heading).replaceAll(MARKS, '').toLowerCase()

const BY_HEADING: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    [column.heading, ...(column.aliases ?? [])].map((name) => [spelling(name), column] as const),
  ),
)
