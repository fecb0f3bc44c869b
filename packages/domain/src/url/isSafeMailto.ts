/** One plain address and nothing else: header fields (`?bcc=…`) would write the reader's mail. */
const PATTERN = /^mailto:[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/

const MAX_LENGTH = 261

/** Whether the text is `mailto:` with one plain mail address (RFC 6068 without header fields). */
export function isSafeMailto(text: unknown): text is string {
  return typeof text === 'string' && text.length <= MAX_LENGTH && PATTERN.test(text)
}
