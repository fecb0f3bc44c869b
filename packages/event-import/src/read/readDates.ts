import type { CellReader } from '../model/Reading'

import { readDate } from './readDate'

const SEPARATORS = /[、,，;；\n]/

/** Several days in one cell; the same day twice is one. The value is a list in the order of the calendar. */
export const readDates: CellReader = (cell, context) => {
  const parts =
    typeof cell === 'number' ? [cell] : cell.split(SEPARATORS).filter((one) => one.trim())
  const dates = new Set<string>()
  for (const part of parts) {
    const read = readDate(part, context)
    if ('problem' in read) {
      return {
        problem: parts.length > 1 ? `「${String(part).trim()}」：${read.problem}` : read.problem,
      }
    }
    dates.add(String(read.value))
  }
  return { value: [...dates].toSorted() }
}
