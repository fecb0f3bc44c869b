import type { CellReader } from '../model/Reading'

/** What nobody sees, and no field takes. */
const CONTROL = /(?!\n)\p{Cc}/gu

/** A text without what nobody sees, its lines ended by one sign. */
export function tidyText(cell: string | number): string {
  return String(cell)
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(CONTROL, '')
    .replaceAll('\ufeff', '')
    .normalize('NFC')
    .trim()
}

/** One line of text; what a cell breaks is put together. */
export const readText =
  (maxLength: number): CellReader =>
  (cell) =>
    bounded(
      // Split, and not searched: blanks without an end would be looked through again from each of them.
      tidyText(cell)
        .split('\n')
        .map((line) => line.trim())
        .join(' '),
      maxLength,
    )

/** Text of several lines. */
export const readLongText =
  (maxLength: number): CellReader =>
  (cell) =>
    bounded(tidyText(cell), maxLength)

/** Several lines as a list, without empty ones. */
export const readLines =
  (maxLength: number): CellReader =>
  (cell) => {
    const read = bounded(tidyText(cell), maxLength)
    if ('problem' in read) return read
    const lines = read.value.split('\n').map((line) => line.trim())
    return { value: lines.filter((line) => line !== '') }
  }

function bounded(text: string, maxLength: number): { value: string } | { problem: string } {
  if (text.length <= maxLength) return { value: text }
  return { problem: `長すぎます（${text.length}文字）。${maxLength}文字までにしてください。` }
}
