import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Network } from './internet'
import { isPublicAddress } from './isPublicAddress'

const MOST_HEADER_BYTES = 16 * 1024

/**
 * Asks one address for its content, with nothing of anybody's: no cookie, no login, no address of where one came from.
 *
 * The name is looked up once, each of its network addresses has to be public, and the connection goes to these and no others:
 * a name that leads elsewhere a moment later (DNS rebinding) is not asked again.
 *
 * @param url as of `readPublicUrl`, so a name and no number: with a number Node would not ask `lookup`
 * @returns the answer, of which the body is not read yet; null where the name leads nowhere public
 * @throws whatever networks do
 */
export async function openPublicUrl(
  url: URL,
  accept: string,
  { resolve, port, ca, placeOf = itself }: Network,
  signal: AbortSignal,
): Promise<IncomingMessage | null> {
  const addresses = await resolve(url.hostname, signal)
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) return null
  const sent = request({
    host: url.hostname,
    servername: url.hostname,
    port,
    path: url.pathname + url.search,
    headers: {
      accept,
      // What is packed would have to be unpacked with a bound of its own.
      'accept-encoding': 'identity',
      'user-agent': 'TokyoCancerPortal (calendar import)',
    },
    // A connection of its own that ends with the answer.
    agent: false,
    lookup: toThese(addresses.map(placeOf)),
    maxHeaderSize: MOST_HEADER_BYTES,
    signal,
    ...(ca !== undefined && { ca }),
  })
  // What goes wrong once the answer is there is told to whoever reads it.
  sent.on('error', () => undefined)
  sent.end()
  // With the signal here too: a server that changes the protocol closes the connection without answer and without error.
  const [response] = (await once(sent, 'response', { signal })) as [IncomingMessage]
  return response
}

const itself = (address: string): string => address

function toThese(addresses: readonly string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: isIP(address) }))
  const [first] = found
  return (_name, { all }, answer) => {
    if (all) answer(null, found)
    else answer(null, first?.address ?? '', first?.family)
  }
}
