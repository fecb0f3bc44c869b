/** Forms of characters that some programs write in place of the character itself (⼿ for 手). */
const RADICALS = /[\u2e80-\u2fdf]/gu
/** Private characters and gaps are what a font makes up where it does not say what its shapes mean. */
const NO_TEXT = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu

/** A text out of a file as it can be stored and shown: one line, without what is no character. */
export function cleanText(text: string): string {
  return text
    .replaceAll(RADICALS, (radical) => radical.normalize('NFKC'))
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(NO_TEXT, '')
    .trim()
}
