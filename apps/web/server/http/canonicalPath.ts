/** Nothing that a page's address has: they mean something to file systems, parsers or terminals. */
const FORBIDDEN = /[\p{Cc}/\\]/u

/**
 * A path in its one spelling: every part decoded and encoded again. Null where it cannot be a page's:
 * not starting with a slash, empty parts, `.` and `..`, what is not UTF-8, control characters.
 */
export function canonicalPath(given: string): string | null {
  if (!given.startsWith('/')) return null
  const parts = given.slice(1).split('/')
  const last = parts.length - 1
  const written: string[] = []
  for (const [index, part] of parts.entries()) {
    const text = decode(part)
    if (text === null || FORBIDDEN.test(text) || text === '.' || text === '..') return null
    if (text === '' && index < last) return null
    written.push(encodeURIComponent(text))
  }
  return `/${written.join('/')}`
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
