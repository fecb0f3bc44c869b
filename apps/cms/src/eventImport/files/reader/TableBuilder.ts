import type { Cell, Table } from '@tokyo-cancer-portal/event-import'
import { TABLE_LIMITS } from '../limits'
import { Refused } from './Refused'

/** Gathers the rows of a table within the limits. */
export class TableBuilder {
  readonly #rows: Table['rows'] = []
  #characters = 0

  /** Whether nothing more is read: the last row is one too many already, and `isCut` says so. */
  get isFull(): boolean {
    return this.#rows.length >= TABLE_LIMITS.rows
  }

  /** Adds a row, unless nothing is in it. */
  add(line: number, cells: readonly Cell[]): void {
    if (this.isFull || cells.every((cell) => cell === null || cell === '')) return
    this.#rows.push({
      line,
      cells: cells.slice(0, TABLE_LIMITS.columns).map((cell) => this.#take(cell)),
    })
  }

  /** @param isCut whether whoever reads the file left rows out */
  table(isFrom1904: boolean, isCut = false): Table {
    return { rows: this.#rows, isFrom1904, isCut: isCut || this.isFull }
  }

  #take(cell: Cell): Cell {
    if (typeof cell !== 'string') return cell
    if (cell.length > TABLE_LIMITS.charactersOfCell) return { refused: 'too-long' }
    this.#characters += cell.length
    if (this.#characters > TABLE_LIMITS.characters) throw new Refused('too-much')
    return cell === '' ? null : cell
  }
}
