import type { TextRule } from '../check/Rule'
import { replacedWords } from '../dictionaries/replacedWords'
import { findIn, type Remark } from '../passages/findIn'
import { findWords } from '../passages/findWords'
import { leavesNone } from '../passages/leavesNone'
import { matchesOf } from '../passages/matchesOf'

/** Enclosed letters and numbers, Roman numerals, squared words, and pictures. ℃, ☆ and 〇 are in every Japanese font. */
const OTHERS =
  /[\u2150-\u218B\u2460-\u24FF\u2776-\u2793\u3200-\u33FF]|[\u2600-\u2604\u2607-\u263F\u2660-\u2669\u266B-\u266E\u2680-\u27BF]|\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*/gu
/** Pictographic to Unicode, but ordinary signs. */
const ORDINARY = new Set([
  '©',
  '®',
  '™',
  '↔',
  '↕',
  '↖',
  '↗',
  '↘',
  '↙',
  '◀',
  '▶',
  '〰',
  '〽',
  '♀',
  '♂',
  '♪',
])

/** ⅠⅡ期 is two of them, III期 would be the third. */
const ROMAN = /[Ⅰ-ⅿ]/
const BESIDE_ROMAN = /[Ⅰ-ⅿIVXivxＩＶＸｉｖｘ]/

/** CHR-3: ㈱ → （株）. */
export const machineDependent: TextRule = (field, { dictionaries }) => {
  if (field.role === 'name') return []
  const { symbols } = dictionaries
  const changes = new Map(symbols.map(({ from, to }) => [from, to]))
  const known = [...changes.keys()]
  return findIn(field, ({ text }) => {
    const replaceable = findWords(text, known).map(({ word, index }): Remark => {
      const to = changes.get(word) ?? ''
      const end = index + word.length
      const isSafe =
        !isAmbiguous(text, word, index) &&
        leavesNone(text, { start: index, end, to }, replacedWords(dictionaries))
      return {
        rule: 'CHR-3',
        severity: 'hint',
        message: `「${word}」は、読み上げられなかったり、別の字に見えたりすることがあります。「${to}」と書けます。`,
        start: index,
        end,
        ...(isSafe ? { replacement: to } : {}),
      }
    })
    const others = matchesOf(text, OTHERS, ({ 0: found }) =>
      changes.has(found) || ORDINARY.has(found.replace('\uFE0F', ''))
        ? undefined
        : {
            rule: 'CHR-3',
            severity: 'hint',
            message: `「${found}」は、読み上げられなかったり、表示されなかったりすることがあります。言葉で書けますか。`,
          },
    )
    return [...replaceable, ...others]
  })
}

function isAmbiguous(text: string, word: string, index: number): boolean {
  const beside = text.charAt(index - 1) + text.charAt(index + word.length)
  return ROMAN.test(word) && BESIDE_ROMAN.test(beside)
}
