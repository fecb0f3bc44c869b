import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const KANJI = /\p{Script=Han}/u
const LATIN_WORD = /[a-z]{2}/i
/** QOL, PET-CT: said by people of every language. */
const ABBREVIATION = /^[\p{P}\s]*[A-Z][A-Z\d]{1,4}(?:-[A-Z\d]{1,5})?[\p{P}\s]*$/u
/** Words that stand between others; who writes kana alone and puts spaces between words reads Japanese as it is taught. */
const SPACED =
  /[\p{Script=Hiragana}\p{Script=Katakana}][ \u3000][\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * In which language to reply: English to whoever writes no Japanese, plain Japanese to whoever writes kana only with
 * spaces between the words, otherwise in that of the page the visitor is on.
 */
export function languageOfMessage(message: string, ofPage: Language = DEFAULT_LANGUAGE): Language {
  if (ABBREVIATION.test(message.normalize('NFKC'))) return ofPage
  if (!JAPANESE.test(message)) return LATIN_WORD.test(message) ? 'en' : ofPage
  if (ofPage === 'en') return DEFAULT_LANGUAGE
  return !KANJI.test(message) && SPACED.test(message) ? 'easy' : ofPage
}
