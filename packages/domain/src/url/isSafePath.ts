import { hasUnsafeCharacters } from './hasUnsafeCharacters'

/** Whether the text is a path on this site: `/` and not `//`, which would be another host. */
export function isSafePath(text: unknown): text is string {
  if (typeof text !== 'string' || hasUnsafeCharacters(text)) return false
  return text.startsWith('/') && !text.startsWith('//')
}
