const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu
const LATIN = /\p{Script=Latin}/gu
/** URLs, mail addresses and names of hosts: they are written in letters in every language. */
const ADDRESSES =
  /https?:\/\/[\x21-\x7e]+|(?<![a-z0-9.@_+-])(?:[a-z0-9._+-]+@)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#:][\x21-\x7e]*)?/gi

/** Whether most of a text is Japanese. A word of two characters in an English sentence does not make it so. */
export function isJapanese(text: string): boolean {
  const japanese = text.match(JAPANESE)?.length ?? 0
  const letters = text.replaceAll(ADDRESSES, '').match(LATIN)?.length ?? 0
  // A Japanese character says about as much as two letters.
  return japanese > 0 && japanese * 2 >= letters
}
