import ipaddr from 'ipaddr.js'

/** Global unicast, all that is given to anybody of IPv6 (RFC 4291 2.4, IANA). */
const GIVEN_IPV6: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3]

/** Servers of the own cloud under an address that looks like anybody's: Azure's for virtual machines. */
const OWN_CLOUD = new Set(['168.63.129.16'])

/**
 * Whether a network address is one of the public internet: no machine itself, no network of a house, a carrier or a cloud, and
 * none that is passed on to such a one (IPv4 within IPv6: mapped, translated, 6to4, Teredo). The registries of IANA for special
 * addresses (RFC 6890), by ipaddr.js.
 *
 * @param address four decimal numbers or IPv6; anything else is no public address
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return ipaddr.IPv4.parse(address).range() === 'unicast' && !OWN_CLOUD.has(address)
  }
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false
  const parsed = ipaddr.IPv6.parse(address)
  return parsed.range() === 'unicast' && parsed.match(GIVEN_IPV6)
}
