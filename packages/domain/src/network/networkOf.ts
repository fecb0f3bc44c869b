/** A household or an office gets so many groups of an IPv6 address as a whole. */
const IPV6_GROUPS = 4
/** As in `peerOf`: not every such text is an address, but every address is. One that ends in an IPv4 address is that of one visitor. */
const IPV6 = /^(?=[^:]*:[^:]*:)[\da-f:]{2,39}$/i

/**
 * What counts as one visitor where attempts are limited: an IPv4 address, or the /64 network of an IPv6 address, of which
 * whoever has one has 2^64 (RFC 6177 leaves the size to providers, none gives less).
 *
 * @param address as `peerOf` gives it; other text comes back as it is
 */
export function networkOf(address: string): string {
  if (!IPV6.test(address)) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...new Array<string>(Math.max(0, zeros)).fill('0'), ...after]
  return groups
    .slice(0, IPV6_GROUPS)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
