import { foldForSearch } from '@tokyo-cancer-portal/japanese-text/search'
import { kept } from './kept'
import { isSaying } from './sayings'

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u
const JAPANESE = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー々]$/u
/** A word whose ending changes, or that was cut from it. */
const INFLECTED = /^\p{Script=Han}\p{Script=Hiragana}*$/u
/** Of hiragana so many are a word (しこり) and no ending. */
const SHORTEST_HIRAGANA = 3

/** Before a whole word, and before the kanji of a verb: they are other things than pairs of characters. */
export const WORD = '='
export const STEM = '~'

/**
 * What a text is found by, in its order and with repetitions: pairs of characters that are not hiragana, whole words, and
 * the kanji of verbs (働 of 働ける). Ways of asking (教えて) are none.
 */
export const contentTokens: (text: string) => readonly string[] = kept(500, (text) => [
  ...pairs(text.normalize('NFKC').toLowerCase()),
  ...wordsOf(text).map(tokenOf),
])

const tokenOf = (word: string): string =>
  INFLECTED.test(word) ? STEM + word.charAt(0) : WORD + word

/** The words of a text that carry meaning, folded. */
export function wordsOf(text: string): readonly string[] {
  return wordsIn(text)
}

/** A text is often cut several times in a row, and a title with each of its passages. */
const wordsIn = kept(500, (text): readonly string[] =>
  Array.from(segmenter.segment(text.normalize('NFKC').toLowerCase())).flatMap(
    ({ segment, isWordLike }) => {
      const folded = isWordLike === true ? wordIn(segment) : ''
      return folded === '' ? [] : [folded]
    },
  ),
)

/** A segment as a word that carries meaning, folded; empty where it carries none. Texts are made of the same few words. */
const wordIn = kept(20_000, (segment): string =>
  isSaying(segment) || (HIRAGANA.test(segment) && segment.length < SHORTEST_HIRAGANA)
    ? ''
    : foldForSearch(segment),
)

const foldedPair = kept(20_000, foldForSearch)

const isContentCharacter = kept(
  10_000,
  (character) => JAPANESE.test(character) && !HIRAGANA.test(character),
)

/** By code unit, for all but the rarest kanji: 0 where it was not asked yet, else 1 for no and 2 for yes. */
const contentUnits = new Uint8Array(0x1_00_00)

function isContent(character: string): boolean {
  if (character.length > 1) return isContentCharacter(character)
  const unit = character.charCodeAt(0)
  if (contentUnits[unit] === 0) contentUnits[unit] = isContentCharacter(character) ? 2 : 1
  return contentUnits[unit] === 2
}

function pairs(plain: string): string[] {
  const found: string[] = []
  let previous = ''
  for (const character of plain) {
    const isPart = isContent(character)
    if (isPart && previous !== '') {
      const pair = foldedPair(previous + character)
      if (pair !== '') found.push(pair)
    }
    previous = isPart ? character : ''
  }
  return found
}
