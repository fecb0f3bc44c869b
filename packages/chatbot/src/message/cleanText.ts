/** Control characters, what is invisible (tags, zero width, marks that turn the direction), and halves of characters. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}\p{Variation_Selector}\u2028\u2029]|(?!\s)\p{Cc}/gu

/** What somebody typed, composed (NFC), in one line, without anything that cannot be seen. */
export function cleanText(given: string): string {
  return given.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/\s+/gu, ' ').trim()
}
