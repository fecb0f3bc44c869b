import { env } from '../../env'

/** The path to which an address leads on the public site, as the site compares paths; undefined elsewhere. */
export function pathHere(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address, env.siteUrl)) return undefined
  const { origin, pathname } = new URL(address, env.siteUrl)
  return origin === new URL(env.siteUrl).origin ? pathname.replace(/\/+$/, '') || '/' : undefined
}
