import { SEARCH_LAB_LIMITS } from './labLimits'

const ONE_CHARACTER = /^.$/u
const KANJI = /\p{Script=Han}/u

/**
 * Why a wording is none that the search could look for, in Japanese; null for a good one.
 *
 * @param fold how the search levels spellings (`foldForSearch`)
 */
export function wordProblem(word: string, fold: (text: string) => string): string | null {
  if (Array.from(word).length > SEARCH_LAB_LIMITS.word) {
    return `一つの言葉は${SEARCH_LAB_LIMITS.word}文字までです。`
  }
  const folded = fold(word)
  if (!/[\p{L}\p{N}]/u.test(folded)) return '文字か数字のある言葉を入力してください。'
  if (ONE_CHARACTER.test(folded) && !KANJI.test(folded)) {
    return '仮名や英数字が1文字だけの言葉は、ほとんどすべてのページに当たるため使えません。'
  }
  return null
}
