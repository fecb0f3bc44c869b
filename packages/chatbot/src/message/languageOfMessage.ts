import { DEFAULT_LANGUAGE, type Language } from '@tokyo-cancer-portal/domain'

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const KANJI = /\p{Script=Han}/u
const LATIN_WORD = /[a-z]{2}/i
/** Words that stand between others; who writes kana alone and puts spaces between words reads Japanese as it is taught. */
const SPACED =
  /[\p{Script=Hiragana}\p{Script=Katakana}][ \u3000][\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * In which language to reply: English to whoever writes no Japanese, plain Japanese to whoever writes kana only with
 * spaces between the words, otherwise in that of the page the visitor is on.
 */
export function languageOfMessage(message: string, ofPage: Language = DEFAULT_LANGUAGE): Language {
  if (!JAPANESE.test(message)) return LATIN_WORD.test(message) ? 'en' : ofPage
  if (ofPage === 'en') return DEFAULT_LANGUAGE
  return !KANJI.test(message) && SPACED.test(message) ? 'easy' : ofPage
}
