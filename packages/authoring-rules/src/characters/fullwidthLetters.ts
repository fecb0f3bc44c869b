import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { flatten } from '../passages/flatten'
import { matchesOf } from '../passages/matchesOf'

/** Signs belong to the run only between letters or digits: １０：３０, ０３－１２３４－５６７８. */
const FULLWIDTH = /[Ａ-Ｚａ-ｚ０-９](?:[Ａ-Ｚａ-ｚ０-９]|[：．，－／＠＿](?=[Ａ-Ｚａ-ｚ０-９]))*/g
const BEFORE_NAME = /(?:株式会社|有限会社|法人|㈱|㈲|（株）|（有）)$/
const AFTER_NAME = /^(?:株式会社|有限会社|㈱|㈲|（株）|（有）)/
const LONGEST = 4

/** CHR-2: １２月 → 12月. Quotations and the names of companies stay as they are. */
export const fullwidthLetters: TextRule = (field) =>
  field.role === 'name'
    ? []
    : findIn(field, ({ text }) =>
        matchesOf(text, FULLWIDTH, ({ 0: found, index }) =>
          isCompany(text, index, index + found.length)
            ? undefined
            : {
                rule: 'CHR-2',
                severity: 'warning',
                message: '英字と数字は半角にしてください。',
                replacement: flatten(found),
              },
        ),
      )

function isCompany(text: string, start: number, end: number): boolean {
  return (
    BEFORE_NAME.test(text.slice(Math.max(0, start - LONGEST), start)) ||
    AFTER_NAME.test(text.slice(end, end + LONGEST))
  )
}
