import { isIpv6 } from './isIpv6'

type Options = {
  remoteAddress: string | undefined
  forwardedFor: string | string[] | undefined
  trustedHops: number
}

/**
 * The address of the visitor: the other end of the connection, or with proxies of our own in front the entry of
 * `x-forwarded-for` that the outermost of them wrote. Entries further left are the client's own words.
 */
export function peerOf({ remoteAddress = '', forwardedFor, trustedHops }: Options): string {
  const connected = plain(remoteAddress)
  if (trustedHops < 1) return connected
  const entries = [forwardedFor ?? []]
    .flat()
    .flatMap((line) => line.split(','))
    .map((entry) => plain(entry.trim()))
  const written = entries.at(-trustedHops)
  return written !== undefined && isAddress(written) ? written : connected
}

/** IPv4 addresses come as IPv6 ones where the server listens on both. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '')

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

const isAddress = (text: string): boolean => IPV4.test(text) || isIpv6(text)
