import { pageOfPath } from '@tokyo-cancer-portal/domain'
import { env } from '../../env'

/**
 * The page to which an address leads on the public site, in whatever language, because a redirect is for all of them;
 * undefined elsewhere.
 */
export function pathHere(address: unknown): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address, env.siteUrl)) return undefined
  const { origin, pathname } = new URL(address, env.siteUrl)
  return origin === new URL(env.siteUrl).origin ? pageOfPath(pathname) : undefined
}
