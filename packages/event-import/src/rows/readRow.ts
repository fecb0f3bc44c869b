import type { Column } from '../columns/Column'
import type { CellMessage, ImportedRow } from '../model/ImportedTable'
import type { ReadingContext } from '../model/Reading'
import type { Cell } from '../model/Table'

import { refusalOf } from './refusalOf'
import { rowMessages } from './rowMessages'
import { withOccurrences } from './withOccurrences'

/** What a row says as an event, cell by cell. */
export function readRow(
  line: number,
  cells: readonly Cell[],
  places: ReadonlyMap<Column, number>,
  context: ReadingContext & { today: string },
): ImportedRow {
  const read = new Map<string, unknown>()
  const messages: CellMessage[] = []
  for (const [column, place] of places) {
    const cell = cells[place] ?? null
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) {
      if (column.isNeeded) messages.push(problem(column, '空欄です。必ず入力してください。'))
      continue
    }
    const refusal = refusalOf(cell)
    if (refusal !== null || typeof cell === 'object') {
      messages.push(problem(column, refusal ?? ''))
      continue
    }
    const reading = column.read(cell, context)
    if ('problem' in reading) messages.push(problem(column, reading.problem))
    else if (!isNothing(reading.value)) read.set(column.path, reading.value)
    else if (column.isNeeded) messages.push(problem(column, '空欄です。必ず入力してください。'))
  }
  const number = read.get('number')
  const title = read.get('title')
  read.delete('number')
  return {
    line,
    number: typeof number === 'string' ? number : null,
    title: typeof title === 'string' ? title : '',
    values: withOccurrences(read),
    messages: [...messages, ...rowMessages(read, messages, context.today)],
  }
}

const problem = ({ heading }: Column, message: string): CellMessage => ({
  column: heading,
  message,
  isProblem: true,
})

/** A cell of control characters, or of separators. */
const isNothing = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0)
