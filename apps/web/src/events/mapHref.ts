/**
 * Where a map of an address is, on a site that every telephone opens in its own maps; null without an address. It is
 * asked only by who presses the link, and is not told from which page.
 */
export function mapHref(address: string | null): string | null {
  if (!address) return null
  const query = new URLSearchParams({ api: '1', query: address })
  return `https://www.google.com/maps/search/?${query.toString()}`
}
