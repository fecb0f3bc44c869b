/** How good a place is to cut a text; never at 0. */
export const CUT = { never: 0, poor: 1, fair: 2, phrase: 3, clause: 4, sentence: 5 } as const
export type CutQuality = (typeof CUT)[keyof typeof CUT]

const SENTENCE_END = /[。．！？!?\n]/
const CLAUSE_END = /[、，,;；：・）)」』】〉》\]\s]/
/** What may not begin a line, and not a passage either. */
const NOT_FIRST =
  /[、。，．・：；！？!?）)」』】〉》\]…ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ]/
const NOT_LAST = /[（([「『【〈《]/
const DIGIT = /[0-9０-９]/
const IN_NUMBER = /[0-9０-９\-－‐‑−.．,，:：/／()（）]/
const IN_LATIN_WORD = /[\p{Script=Latin}\p{Nd}'’&@_\-./]/u
const LATIN = /\p{Script=Latin}/u
const KANJI = /[\p{Script=Han}々]/u
const KATAKANA = /[\p{Script=Katakana}ー]/u
const HIRAGANA = /\p{Script=Hiragana}/u
const CONTINUES = /[\p{M}\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}\uFF9E\uFF9F]/u
const REGIONAL = /\p{Regional_Indicator}/u
const JOINER = '\u200D'

/**
 * How good it is to cut a text before the character at an index: best after a sentence, then after a clause, before a
 * phrase (where hiragana end), between scripts; poor inside a compound of kanji or a word of kana; never inside of a
 * character, a number, a telephone number or a Latin word.
 */
export function cutQuality(text: string, index: number): CutQuality {
  if (index <= 0 || index >= text.length) return CUT.sentence
  if (!isBetweenCharacters(text, index)) return CUT.never
  const after = String.fromCodePoint(text.codePointAt(index) ?? 0)
  const before = characterBefore(text, index)
  if (isInNumber(text, index) || isInLatinWord(before, after)) return CUT.never
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return CUT.poor
  if (SENTENCE_END.test(before)) return CUT.sentence
  if (CLAUSE_END.test(before) || /\s/.test(after)) return CUT.clause
  const isHiraganaBefore = HIRAGANA.test(before)
  if (isHiraganaBefore !== HIRAGANA.test(after)) {
    return isHiraganaBefore || !KANJI.test(before) ? CUT.phrase : CUT.poor
  }
  const isSameScript = [KANJI, KATAKANA, HIRAGANA].some(
    (script) => script.test(before) && script.test(after),
  )
  return isSameScript ? CUT.poor : CUT.fair
}

/** Whether nothing that is seen as one character is cut. */
export function isBetweenCharacters(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  const previous = text.charCodeAt(index - 1)
  const isPair = code >= 0xdc00 && code <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff
  if (isPair) return false
  const after = String.fromCodePoint(text.codePointAt(index) ?? 0)
  const before = characterBefore(text, index)
  if (CONTINUES.test(after) || before === JOINER) return false
  return !(REGIONAL.test(before) && REGIONAL.test(after))
}

function characterBefore(text: string, index: number): string {
  const code = text.charCodeAt(index - 1)
  const isLow = code >= 0xdc00 && code <= 0xdfff
  const start = isLow && index > 1 ? index - 2 : index - 1
  return String.fromCodePoint(text.codePointAt(start) ?? 0)
}

/** 03-1234-5678, （03）1234, 1,000 and 9:00 are one, with the signs between their digits. */
function isInNumber(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index)
  if (!IN_NUMBER.test(before) || !IN_NUMBER.test(after)) return false
  return DIGIT.test(before) || DIGIT.test(after)
}

const isInLatinWord = (before: string, after: string): boolean =>
  IN_LATIN_WORD.test(before) &&
  IN_LATIN_WORD.test(after) &&
  (LATIN.test(before) || LATIN.test(after))
