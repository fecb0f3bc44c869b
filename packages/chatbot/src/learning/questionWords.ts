import { withoutHidden } from '../redact/withoutHidden'
import { withoutManners } from '../understand/withoutManners'
import { isEnglishSmallWord } from './isEnglishSmallWord'

/** Names of things: kanji, katakana, letters and digits, and がん, which is written in hiragana. */
const NAMES = /(?:がん|[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\p{N}々ヶー・])+/gu
const LETTER = /\p{L}/u
const SHORTEST = 2
const MOST = 3
const LONGEST = 40

/**
 * The words of a question that may lack in the dictionary, as they were written, the first three. Of a question in hiragana
 * alone the whole, where it is short.
 */
export function questionWords(given: string): string[] {
  const question = withoutHidden(given)
  const plain = question.normalize('NFKC')
  const found = [...plain.matchAll(NAMES)]
    .map(([word]) => word)
    .filter((word) => word.length >= SHORTEST && word.length <= LONGEST && LETTER.test(word))
    .filter((word) => !isEnglishSmallWord(word))
  if (found.length > 0) return [...new Set(found)].slice(0, MOST)
  const whole = withoutManners(question)
    .replaceAll(/[?？。、!！]/gu, '')
    .trim()
  return whole.length >= SHORTEST && whole.length <= LONGEST && LETTER.test(whole) ? [whole] : []
}
