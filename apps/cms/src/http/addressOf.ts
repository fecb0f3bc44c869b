import { networkOf } from '@tokyo-cancer-portal/domain'

/** The header in which `keepPeerAddress` puts the address of whoever is at the other end of the connection. */
export const PEER_HEADER = 'x-portal-peer'

/** The network address a request came from, as far as it is known; null for the portal's own work. */
export function addressOf(headers: Headers | undefined): string | null {
  return headers?.get(PEER_HEADER)?.slice(0, 100) || null
}

/** Who is counted as one where attempts are limited (`networkOf`); empty for the portal's own work. */
export const senderOf = (headers: Headers | undefined): string =>
  networkOf(addressOf(headers) ?? '')
