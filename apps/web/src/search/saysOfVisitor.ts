const OWN = ['q', 'near', 'place']

/**
 * Whether an address (path and query, in its one spelling) has words that a visitor typed, or where he is: what it leads
 * to belongs in his own browser, and into no cache on the way.
 */
export function saysOfVisitor(address: string): boolean {
  const given = new URLSearchParams(address.split('?', 2)[1] ?? '')
  return OWN.some((name) => given.has(name))
}
