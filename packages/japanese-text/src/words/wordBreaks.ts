const LATIN = /[\p{Script=Latin}\p{Nd}]/u
const KATAKANA = /[ァ-ヺーヽヾ]/

/**
 * Whether a word may begin or end before each character of a text, and at its end: not in the middle of a Latin word or
 * a number, nor of a run of katakana, which is one word (ステージ is not in バックステージ).
 */
export function wordBreaks(text: string): readonly boolean[] {
  const scripts = text
    .split('')
    .map((character) => (LATIN.test(character) ? 1 : KATAKANA.test(character) ? 2 : 0))
  return [...scripts, 0].map((script, index) => script === 0 || script !== scripts[index - 1])
}
