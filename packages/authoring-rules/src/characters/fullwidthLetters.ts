import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'
import { flatten } from '../passages/flatten'

/** Signs belong to the run only between letters or digits: １０：３０, ０３－１２３４－５６７８. */
const FULLWIDTH =
  /(?<!株式会社|有限会社|㈱|㈲|（株）|（有）|法人|[Ａ-Ｚａ-ｚ０-９])[Ａ-Ｚａ-ｚ０-９](?:[Ａ-Ｚａ-ｚ０-９]|[：．，－／＠＿](?=[Ａ-Ｚａ-ｚ０-９]))*(?!株式会社|[Ａ-Ｚａ-ｚ０-９])/g

/** CHR-2: １２月 → 12月. Quotations and the names of companies stay as they are. */
export const fullwidthLetters: TextRule = (field) =>
  field.role === 'name'
    ? []
    : findIn(field, ({ text }) =>
        matchesOf(text, FULLWIDTH, ({ 0: found }) => ({
          rule: 'CHR-2',
          severity: 'warning',
          message: '英字と数字は半角にしてください。',
          replacement: flatten(found),
        })),
      )
