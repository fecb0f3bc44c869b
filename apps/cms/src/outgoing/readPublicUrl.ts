import { isSafeUrl } from '@tokyo-cancer-portal/domain'
import { isIP } from 'node:net'

/**
 * Why an address is not opened: in its spelling, which can be said, or for where it leads, which looks to whoever asks like any
 * address that does not answer.
 */
export type RefusedUrl = { refused: 'spelling' | 'plain-http' | 'password' | 'port' | 'elsewhere' }

/** Names that are never of the public internet (RFC 6761, 6762, 8375, ICANN's .internal), and those that houses like to use. */
const INNER_NAMES =
  /(?:^|\.)(?:arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|private)$/

/**
 * An address that somebody entered, or to which a server leads on, as one of the public internet; of a calendar program
 * (`webcal:`) it is read as `https:`.
 *
 * Numbers instead of a name are never opened, in whatever spelling: the standard has read hexadecimal, octal and short ones
 * into four numbers by then. Whether a name leads to a public place is asked when it is looked up (`isPublicAddress`).
 *
 * @param ownHosts names under which the portal itself is reached
 */
export function readPublicUrl(address: string, ownHosts: readonly string[]): URL | RefusedUrl {
  const spelled = address.trim().replace(/^webcals?:/i, 'https:')
  if (/^http:/i.test(spelled)) return { refused: 'plain-http' }
  if (/^https:\/\/[^/?#]*@/i.test(spelled)) return { refused: 'password' }
  if (!isSafeUrl(spelled)) return { refused: 'spelling' }
  const url = new URL(spelled)
  url.hash = ''
  if (url.port !== '') return { refused: 'port' }
  const { hostname } = url
  const isInner =
    isIP(hostname.replaceAll(/^\[|\]$/g, '')) !== 0 ||
    !hostname.includes('.') ||
    hostname.endsWith('.') ||
    INNER_NAMES.test(hostname) ||
    ownHosts.includes(hostname)
  return isInner ? { refused: 'elsewhere' } : url
}
