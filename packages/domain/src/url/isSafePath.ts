import { hasUnsafeCharacters } from './hasUnsafeCharacters'

/** Resolved against this host, a path on "this site" stays on it. RFC 2606 reserves the name. */
const HERE = 'http://a.invalid'

/**
 * Whether the text is a path on this site: `/` and not `//`, which would be another host, also not
 * after the browser has resolved dots in it (`/.//evil.example`).
 */
export function isSafePath(text: unknown): text is string {
  if (typeof text !== 'string' || hasUnsafeCharacters(text)) return false
  if (!text.startsWith('/') || text.startsWith('//')) return false
  if (!URL.canParse(text, HERE)) return false
  const { origin, pathname } = new URL(text, HERE)
  return origin === HERE && !pathname.startsWith('//')
}
