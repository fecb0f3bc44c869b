/** At least one kana or kanji: what a message for people must have. */
export const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u
