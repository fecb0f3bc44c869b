/** C0 and C1 controls but the line feed, halves of characters, and what is no character at all. */
// oxlint-disable-next-line no-control-regex
const NEVER_TEXT = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu

/**
 * A text that every format can carry: iCalendar and XML forbid control characters, and UTF-8 cannot
 * write half a character. Line breaks become line feeds; absent reads as empty.
 */
export function plainText(text: string | null | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(NEVER_TEXT, '').trim()
}
