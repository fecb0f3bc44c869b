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
/** Not every such text is an address, but every address is; what stands here a proxy of our own wrote. */
const IPV6 = /^(?=[^:]*:[^:]*:)[\da-f:.]{2,45}$/i

const isAddress = (text: string): boolean => IPV4.test(text) || IPV6.test(text)
