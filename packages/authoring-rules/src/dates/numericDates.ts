import { isLocalDate, weekday } from '@tokyo-cancer-portal/domain'
import { formatDate, parseEraDate } from '@tokyo-cancer-portal/japanese-text'
import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'
import { localDate } from './localDate'

const WEEKDAY = '(?: ?\\(([日月火水木金土])(?:曜日?)?\\))?'
/** Neither a part of a longer number (of a telephone, an edition, a file) nor of a word. */
const WESTERN = new RegExp(
  `(?<![\\w.\\/-])((?:19|20)\\d\\d)([.\\/-])(\\d{1,2})\\2(\\d{1,2})(?![\\d\\w]|[.\\/-]\\w)${WEEKDAY}`,
  'g',
)
const ERA = new RegExp(
  `(?<![\\w.\\/-])([RHS]\\d{1,2}[.\\/]\\d{1,2}[.\\/]\\d{1,2})(?![\\d\\w]|[.\\/-]\\w)${WEEKDAY}`,
  'g',
)
/** R1.5.1 may be the number of a version as well; a weekday behind it makes it a date. */
const LIKE_A_VERSION = /^[RHS]\d\.\d\.\d$/
/** A weekday that is written in another way: （木・祝）, 【木】, 木曜日, (Thu). It stays, and none is added. */
const WEEKDAY_BESIDE =
  /^\s*(?:[([【〔〈《<]?\s*[日月火水木金土](?:曜|[)\]】〕〉》>・･、,\s]|$)|[([]?(?:mon|tue|wed|thu|fri|sat|sun))/i
const LONGEST_BESIDE = 12
const MESSAGE =
  '日付は「2026年12月10日（木）」のように書いてください。読み上げでも日付として伝わります。'

/** DAT-1: 2026/12/10 → 2026年12月10日（木）. A weekday that is written and does not fit is left to people (DAT-2). */
export const numericDates: TextRule = (field) =>
  findIn(field, ({ flat }) => [
    ...matchesOf(flat, WESTERN, ({ 0: all, 1: year, 3: month, 4: day, 5: written, index }) =>
      remark(localDate(year, month, day), written, behind(flat, index + all.length)),
    ),
    ...matchesOf(flat, ERA, ({ 0: all, 1: date = '', 2: written, index }) =>
      eraRemark(date, written, behind(flat, index + all.length)),
    ),
  ])

function eraRemark(date: string, written: string | undefined, after: string) {
  const isDate = written !== undefined || WEEKDAY_BESIDE.test(after) || !LIKE_A_VERSION.test(date)
  return isDate && !after.startsWith('版') ? remark(parseEraDate(date), written, after) : undefined
}

const behind = (flat: string, at: number): string => flat.slice(at, at + LONGEST_BESIDE)

function remark(date: string | undefined, written: string | undefined, after: string) {
  if (!isLocalDate(date)) return undefined
  const fits = written === undefined || written === weekday(date)
  return {
    rule: 'DAT-1',
    severity: 'warning',
    message: MESSAGE,
    ...(fits
      ? { replacement: formatDate(date, { weekday: !WEEKDAY_BESIDE.test(after), era: false }) }
      : {}),
  } as const
}
