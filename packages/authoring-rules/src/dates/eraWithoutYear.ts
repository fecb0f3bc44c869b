import { eraYear, parseEraDate } from '@tokyo-cancer-portal/japanese-text'
import type { TextRule } from '../check/Rule'
import { findIn, type Remark } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'

/** Not before a name that goes on in kanji: 令和6年能登半島地震. */
const ERA_YEAR =
  /((?:令和|平成|昭和)(?:元|\d{1,2})年)(度)?(?:\((\d{4})年?度?\)|(?!\(\d{4}年?度?\)))(?=(\d{1,2}月)|[^\p{Script=Han}\d]|$)/gu
const WESTERN_BEFORE = /\d{4}年?度?\($/
/** As many characters as a Western year before it takes. */
const BESIDE = 12

/**
 * DAT-5: 令和8年 → 令和8年（2026年） where a field names that year for the first time, but not in titles, which are often
 * official ones; and two years side by side that are not the same.
 */
export const eraWithoutYear: TextRule = (field) => {
  if (field.role === 'title' || field.role === 'name' || field.role === 'contact') return []
  const seen = new Set<string>()
  return findIn(field, ({ flat }) =>
    matchesOf(flat, ERA_YEAR, ({ 0: all, 1: era = '', 2: fiscal = '', 3: beside, index }) => {
      const year = parseEraDate(era)
      if (year === undefined) return undefined
      const before = WESTERN_BEFORE.exec(flat.slice(Math.max(0, index - BESIDE), index))
      const western = beside ?? before?.[0].slice(0, 4)
      const isFirst = !seen.has(year + fiscal)
      seen.add(year + fiscal)
      if (western !== undefined) return western === year ? undefined : disagreement(era, year)
      return isFirst ? addition(`${all}（${year}年${fiscal}）`) : undefined
    }),
  )
}

function disagreement(era: string, year: string): Omit<Remark, 'start' | 'end'> {
  const right = eraYear(year) ?? era
  return {
    rule: 'DAT-5',
    severity: 'warning',
    message: `${year}年は${right}です。並べて書いた年が合っているか確かめてください。`,
  }
}

function addition(replacement: string): Omit<Remark, 'start' | 'end'> {
  return {
    rule: 'DAT-5',
    severity: 'hint',
    message: '元号の年には、西暦を添えてください。',
    replacement,
  }
}
