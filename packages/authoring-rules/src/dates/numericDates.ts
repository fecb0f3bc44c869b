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
const MESSAGE =
  '日付は「2026年12月10日（木）」のように書いてください。読み上げでも日付として伝わります。'

/** DAT-1: 2026/12/10 → 2026年12月10日（木）. A weekday that is written and does not fit is left to people (DAT-2). */
export const numericDates: TextRule = (field) =>
  findIn(field, ({ flat }) => [
    ...matchesOf(flat, WESTERN, ([, year, , month, day, written]) =>
      remark(localDate(year, month, day), written),
    ),
    ...matchesOf(flat, ERA, ([, date = '', written]) => remark(parseEraDate(date), written)),
  ])

function remark(date: string | undefined, written: string | undefined) {
  if (!isLocalDate(date)) return undefined
  const fits = written === undefined || written === weekday(date)
  return {
    rule: 'DAT-1',
    severity: 'warning',
    message: MESSAGE,
    ...(fits ? { replacement: formatDate(date, { weekday: true, era: false }) } : {}),
  } as const
}
