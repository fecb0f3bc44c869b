const PATTERN = /^tel:\+?\d(?:[\d-]{0,18}\d)?$/

/** Whether the text is `tel:` with a number of digits and hyphens (RFC 3966 without parameters). */
export function isSafeTel(text: unknown): text is string {
  return typeof text === 'string' && PATTERN.test(text)
}
