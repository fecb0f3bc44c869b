import type { Cell } from '@tokyo-cancer-portal/event-import'
import { TABLE_LIMITS } from '../limits'
import { readXml } from './readXml'
import { unescaped } from './sharedStrings'
import type { TableBuilder } from './TableBuilder'

const ADDRESS = /^([A-Z]{1,3})\d+$/

/** What of a cell has been read so far. */
type Open = { place: number; type: string; words: string; isFormula: boolean }

/** The rows of a sheet (ECMA-376 part 1, 18.3.1.4). The result of a formula is not taken: nobody typed it. */
export function readSheet(xml: string, strings: readonly string[], builder: TableBuilder): void {
  let line = 0
  let cells: Cell[] = []
  let cell: Open | null = null
  let isWords = false
  let isReading = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        line = lineOf(attributes.r, line)
        cells = []
      } else if (name === 'c') {
        const place = placeOf(attributes.r) ?? cells.length
        cell = { place, type: attributes.t ?? 'n', words: '', isFormula: false }
      } else if (name === 'f' && cell) cell.isFormula = true
      else if (name === 'rPh') isReading = true
      isWords = name === 'v' || name === 't'
    },
    text: (piece) => {
      if (cell && isWords && !isReading) cell.words += piece
    },
    close: (name) => {
      isWords = false
      if (name === 'rPh') isReading = false
      if (name === 'row') builder.add(line, cells)
      if (name !== 'c' || !cell) return
      if (cell.place < TABLE_LIMITS.columns && !builder.isFull) {
        while (cells.length < cell.place) cells.push(null)
        cells[cell.place] = valueOf(cell, strings)
      }
      cell = null
    },
  })
}

/** The number of a row; one that does not come after the row before counts on from it. */
function lineOf(given: string | undefined, last: number): number {
  const line = Number(given)
  return Number.isSafeInteger(line) && line > last ? line : last + 1
}

/** B12 is the second place, from 0. */
function placeOf(address: string | undefined): number | null {
  const [, letters] = ADDRESS.exec(address ?? '') ?? []
  if (letters === undefined) return null
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function valueOf({ type, words, isFormula }: Open, strings: readonly string[]): Cell {
  if (isFormula) return { refused: 'formula' }
  if (words === '') return null
  switch (type) {
    case 's':
      return strings[Number(words)] ?? null
    case 'inlineStr':
    case 'str':
      return unescaped(words)
    case 'e':
      return { refused: 'error' }
    case 'b':
      return words === '1' ? 'TRUE' : 'FALSE'
    case 'd':
      return words
    default: {
      const number = Number(words)
      return Number.isFinite(number) ? number : { refused: 'error' }
    }
  }
}
