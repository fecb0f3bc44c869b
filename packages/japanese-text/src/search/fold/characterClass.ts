/** What a character is to the search. */
export const OTHER = 0
/** Kana, and other scripts that are written without spaces. */
export const KANA = 1
export const KANJI = 2
/** Letters and digits of scripts that write words apart: Latin, Greek, Cyrillic … */
export const WORD = 3

export type CharacterClass = typeof OTHER | typeof KANA | typeof KANJI | typeof WORD

const KANJI_PATTERN = /^\p{Script=Han}$/u
const KANA_PATTERN =
  /^[\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u
const WORD_PATTERN = /^[\p{L}\p{M}\p{N}]$/u

const UNKNOWN = 255
/** Filled as characters occur, because asking the patterns for each character of a text is slow. */
const known = new Uint8Array(0x10000).fill(UNKNOWN)

/** The class of a code point. */
export function characterClass(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return classify(codePoint)
  let found = known[codePoint]
  if (found === UNKNOWN) {
    found = classify(codePoint)
    known[codePoint] = found
  }
  return found as CharacterClass
}

function classify(codePoint: number): CharacterClass {
  const character = String.fromCodePoint(codePoint)
  if (KANJI_PATTERN.test(character)) return KANJI
  if (KANA_PATTERN.test(character)) return KANA
  return WORD_PATTERN.test(character) ? WORD : OTHER
}
