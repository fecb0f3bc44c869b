/** Lists in which the order says nothing. */
const UNORDERED = new Set(['audiences', 'coOrganizerNames'])

/** Of a telephone number only the digits tell it from another; an extension's follow. */
const PHONES = new Set(['application.phone', 'contact.phone'])

/**
 * Whether a value that was read is the right one: words without regard to width, spaces and punctuation at the end, telephone numbers by their digits, lists of
 * people and names without regard to their order.
 */
export function isSame(path: string, one: unknown, other: unknown): boolean {
  return comparable(path, one) === comparable(path, other)
}

function comparable(path: string, value: unknown): string {
  if (Array.isArray(value) && UNORDERED.has(path)) {
    return JSON.stringify(
      value
        .map(levelled)
        .map((item) => JSON.stringify(item))
        .toSorted(),
    )
  }
  if (typeof value === 'string' && PHONES.has(path))
    return value.normalize('NFKC').replaceAll(/\D/gu, '')
  return JSON.stringify(levelled(value))
}

/** The same with every text levelled and every key in its order. */
function levelled(value: unknown): unknown {
  if (typeof value === 'string') return words(value)
  if (Array.isArray(value)) return value.map(levelled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, levelled(item)]))
}

function words(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/gu, '')
    .replaceAll('〜', '~')
    .replaceAll(/[‐‑‒–—―−]/gu, '-')
    .replace(/[\p{P}~]{0,20}$/u, (end) => end.replace(/[。．.、,，!！?？~]{1,20}$/u, ''))
}
