import type { CellReader } from '../model/Reading'

import { plain } from './plain'

const WITH_UNIT = /^(\d{1,3}(?:,\d{3})+|\d+)(?:人|名|円)?$/

/** A whole number within bounds, with or without its unit: 20, ２０名, 1,000円. */
export const readWholeNumber =
  (least: number, most: number): CellReader =>
  (cell) => {
    const [, digits] = WITH_UNIT.exec(plain(cell)) ?? []
    const number = digits === undefined ? Number.NaN : Number(digits.replaceAll(',', ''))
    if (number >= least && number <= most) return { value: number }
    return {
      problem: Number.isNaN(number)
        ? '数字だけで入力してください。'
        : `${least}から${most}までの数を入力してください。`,
    }
  }
