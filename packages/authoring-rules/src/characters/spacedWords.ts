import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'

/** Characters one by one with spaces between them, at the beginning of a line or behind a sign, and before its end or a sign. */
const SPREAD =
  /(?<![^\s■□●○◆◇▼▽▲【〔［[「『（(・※*＊:：／/|])[\p{Script=Han}\p{Script=Hiragana}](?:[ 　]{1,4}[\p{Script=Han}\p{Script=Hiragana}]){1,4}(?![^\s】〕］\]」』）):：／/|])/gu
/** A wide space beside ASCII. */
const WIDE = /(?<=[!-~])　+(?=[!-~])/g

/** CHR-4: 日 時 → 日時; a wide space between words in ASCII → a narrow one. */
export const spacedWords: TextRule = (field, { dictionaries }) => {
  const words = new Set(dictionaries.spacedWords)
  return findIn(field, ({ text }) => [
    ...matchesOf(text, SPREAD, ({ 0: found }) => {
      const word = found.replaceAll(/[ 　]/g, '')
      return words.has(word)
        ? {
            rule: 'CHR-4',
            severity: 'warning',
            message: `「${word}」の間の空白を取ってください。読み上げや検索で、一つの言葉として扱われません。`,
            replacement: word,
          }
        : undefined
    }),
    ...matchesOf(text, WIDE, () => ({
      rule: 'CHR-4',
      severity: 'hint',
      message: '英数字の間の空白は半角にしてください。',
      replacement: ' ',
    })),
  ])
}
