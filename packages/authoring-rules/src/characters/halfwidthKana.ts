import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'

const HALFWIDTH = /[｡-ﾟ]+/g
/** Marks without a kana before them would become combining characters. */
const LONE_MARKS = /^[ﾞﾟ]+/

/** 03ｰ1234: typed for a hyphen, and no hyphen in any width. */
const DASH = {
  rule: 'CHR-1',
  severity: 'warning',
  message: '数字の間の「ｰ」は、カタカナの長音です。区切りなら「-」にしてください。',
} as const

/** CHR-1: ｶﾞﾝ → ガン. */
export const halfwidthKana: TextRule = (field) =>
  findIn(
    field,
    ({ text }) =>
      matchesOf(text, HALFWIDTH, ({ 0: found, index }) => {
        if (found === 'ｰ' && isBetweenDigits(text, index)) return DASH
        return {
          rule: 'CHR-1',
          severity: 'warning',
          message: '半角のカタカナや記号は、全角にしてください。',
          replacement: toFullwidth(found),
        }
      }),
    'addresses',
  )

function isBetweenDigits(text: string, index: number): boolean {
  return /[0-9０-９]ｰ[0-9０-９]/.test(text.slice(Math.max(0, index - 1), index + 2))
}

function toFullwidth(text: string): string {
  const marks = LONE_MARKS.exec(text)?.[0] ?? ''
  const spaced = marks.replaceAll('ﾞ', '゛').replaceAll('ﾟ', '゜')
  const rest = text
    .slice(marks.length)
    .replaceAll(/(?<=[ﾞﾟ])[ﾞﾟ]/g, (mark) => (mark === 'ﾞ' ? '゛' : '゜'))
  return spaced + rest.normalize('NFKC').replaceAll('\u3099', '゛').replaceAll('\u309A', '゜')
}
