/**
 * Whether a request was made by the page of another site. Visitors have no session that another site could use, but nobody
 * is to speak through their browsers either.
 */
export function isForeign(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && origin !== new URL(siteUrl).origin
}
