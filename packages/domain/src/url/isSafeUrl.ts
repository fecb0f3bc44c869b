import { hasUnsafeCharacters } from './hasUnsafeCharacters'

/**
 * Whether the text is a whole web address that a link may open: `http:` or `https:` with a host,
 * without a user name or password (which make an address look like another).
 */
export function isSafeUrl(text: unknown): text is string {
  if (typeof text !== 'string' || hasUnsafeCharacters(text)) return false
  if (!/^https?:\/\/[^/]/i.test(text)) return false
  try {
    const { hostname, username, password } = new URL(text)
    return hostname !== '' && username === '' && password === ''
  } catch {
    return false
  }
}
