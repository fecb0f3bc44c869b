import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'

const KANA_AND_LETTERS = /^(.*[\p{Script=Hiragana}\p{Script=Katakana}ー])[a-zａ-ｚ]{1,2}$/iu
/** One kana begins a tenth of all words. */
const SHORTEST_KANA = 2

/**
 * What was typed, folded as the index is, while the typing goes on: an input method shows letters that have not become
 * kana yet (にゅうg). Empty where it is too little to say anything.
 */
export function typedSoFar(typed: string): string {
  const [, kana] = KANA_AND_LETTERS.exec(typed.trim()) ?? []
  const folded = foldForSearch(kana ?? typed).trim()
  const isTooShort = /^[\p{Script=Hiragana}a-z0-9]*$/u.test(folded) && folded.length < SHORTEST_KANA
  return isTooShort ? '' : folded
}
