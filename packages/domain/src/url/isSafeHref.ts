import { isSafePath } from './isSafePath'
import { isSafeUrl } from './isSafeUrl'

/**
 * Whether a link in content may have this text as its address: a path on this site (`/events`) or a
 * whole web address (`https://…`). `javascript:`, `data:`, `//host` and the like are refused.
 *
 * Mail and telephone links are asked for separately (`isSafeMailto`, `isSafeTel`).
 */
export function isSafeHref(text: unknown): text is string {
  return isSafePath(text) || isSafeUrl(text)
}
