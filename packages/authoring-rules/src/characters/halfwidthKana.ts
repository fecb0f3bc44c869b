import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'

const HALFWIDTH = /[｡-ﾟ]+/g
/** Marks without a kana before them would become combining characters. */
const LONE_MARKS = /^[ﾞﾟ]+/

/** CHR-1: ｶﾞﾝ → ガン. */
export const halfwidthKana: TextRule = (field) =>
  findIn(
    field,
    ({ text }) =>
      matchesOf(text, HALFWIDTH, ({ 0: found }) => ({
        rule: 'CHR-1',
        severity: 'warning',
        message: '半角のカタカナや記号は、全角にしてください。',
        replacement: toFullwidth(found),
      })),
    'addresses',
  )

function toFullwidth(text: string): string {
  const marks = LONE_MARKS.exec(text)?.[0] ?? ''
  const spaced = marks.replaceAll('ﾞ', '゛').replaceAll('ﾟ', '゜')
  const rest = text
    .slice(marks.length)
    .replaceAll(/(?<=[ﾞﾟ])[ﾞﾟ]/g, (mark) => (mark === 'ﾞ' ? '゛' : '゜'))
  return spaced + rest.normalize('NFKC').replaceAll('\u3099', '゛').replaceAll('\u309A', '゜')
}
