const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu
const LATIN = /\p{Script=Latin}/gu

/** Whether most of a text is Japanese. A word of two characters in an English sentence does not make it so. */
export function isJapanese(text: string): boolean {
  const japanese = text.match(JAPANESE)?.length ?? 0
  // A Japanese character says about as much as two letters.
  return japanese > 0 && japanese * 2 >= (text.match(LATIN)?.length ?? 0)
}
