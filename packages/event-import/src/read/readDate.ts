import type { CellReader } from '../model/Reading'

import { addDays, isLocalDate, weekday } from '@tokyo-cancer-portal/domain'
import { parseEraDate } from '@tokyo-cancer-portal/japanese-text'

import { plain } from './plain'

const EXAMPLE = '「2026/12/3」や「令和8年12月3日」のように入力してください。'
const WEEKDAY = /\(([日月火水木金土])(?:曜日?)?\)$|([日月火水木金土])曜日?$/
const WESTERN = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/
const WITHOUT_YEAR = /^\d{1,2}(?:[/.-]|月)\d{1,2}日?$/
/** Midnight, which some programs write after a date. */
const MIDNIGHT = /[T ]0{1,2}:00(?::00(?:\.0+)?)?$/
/** Days that spreadsheets count from: day 1 is 1900-01-01, but they believe in 29 February 1900. */
const EPOCH = '1899-12-30'
/** Some programs count from 1904-01-01. */
const DAYS_TO_1904 = 1462
/** From 2000 to 2099, as the template says too: 1216 is no day of 1903. */
const FIRST_DAY = 36_526
const LAST_DAY = 73_050

/** A day, in the Western or the Japanese calendar, or as a spreadsheet counts it. The value is `YYYY-MM-DD`. */
export const readDate: CellReader = (cell, { isFrom1904 }) => {
  if (typeof cell === 'number' && cell <= LAST_DAY) return dayOfNumber(cell, isFrom1904)
  const words = plain(typeof cell === 'number' ? cell : cell.trim().replace(MIDNIGHT, ''))
  const said = WEEKDAY.exec(words)
  const date = dateOf(words.replace(WEEKDAY, ''))
  if (date === undefined) {
    return {
      problem: WITHOUT_YEAR.test(words.replace(WEEKDAY, ''))
        ? `年がありません。${EXAMPLE}`
        : `日付として読み取れません。${EXAMPLE}`,
    }
  }
  if (!isLocalDate(date)) return { problem: `暦にない日付です。${EXAMPLE}` }
  const name = said?.[1] ?? said?.[2]
  if (name !== undefined && name !== weekday(date)) {
    return {
      problem: `この日は${weekday(date)}曜日です。日付か曜日のどちらかを直してください。`,
    }
  }
  return { value: date }
}

function dateOf(words: string): string | undefined {
  const [, year, month, day] = WESTERN.exec(words) ?? EIGHT_DIGITS.exec(words) ?? []
  if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const era = parseEraDate(words)
  // A year or a month alone is no day.
  return era?.length === 'YYYY-MM-DD'.length ? era : undefined
}

function dayOfNumber(days: number, isFrom1904: boolean): ReturnType<CellReader> {
  if (!Number.isInteger(days)) {
    return { problem: `日付の欄に時刻が入っています。時刻は開始時刻の欄に入力してください。` }
  }
  const counted = isFrom1904 ? days + DAYS_TO_1904 : days
  if (counted < FIRST_DAY || counted > LAST_DAY) {
    return { problem: `日付として読み取れません。${EXAMPLE}` }
  }
  return { value: addDays(EPOCH, counted) }
}
