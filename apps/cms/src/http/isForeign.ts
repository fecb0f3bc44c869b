import { env } from '../env'

/**
 * Whether a page of somebody else makes a browser send this. Such a request changes nothing here, signed in or not: it
 * could sign a browser in to the account of an attacker.
 */
export function isForeign(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin !== env.cmsUrl && origin !== env.siteUrl
  return headers.get('sec-fetch-site') === 'cross-site'
}
