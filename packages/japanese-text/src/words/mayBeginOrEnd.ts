const LATIN = /[\p{Script=Latin}\p{Nd}]/u
const KATAKANA = /[ァ-ヺーヽヾ]/

/**
 * Whether a word may begin or end before the character at `index` of a text: not in the middle of a Latin word or a
 * number, nor of a run of katakana, which is one word (ステージ is not in バックステージ).
 */
export function mayBeginOrEnd(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index)
  if (before === '' || after === '') return true
  return ![LATIN, KATAKANA].some((script) => script.test(before) && script.test(after))
}
