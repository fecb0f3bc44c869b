import { isIpv6 } from './isIpv6'

/** A household or an office gets so many groups of an IPv6 address as a whole. */
const IPV6_GROUPS = 4

/**
 * What counts as one visitor where attempts are limited: an IPv4 address, or the /64 network of an IPv6 address, of
 * which one host can use every address: interface identifiers have 64 bits (RFC 4291, 2.5.1).
 *
 * @param address as `peerOf` gives it; other text comes back as it is
 */
export function networkOf(address: string): string {
  // One that ends in an IPv4 address is that of one visitor.
  if (!isIpv6(address) || address.includes('.')) return address
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
