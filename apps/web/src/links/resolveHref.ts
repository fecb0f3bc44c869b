import { isSafeHref, isSafeMailto, isSafeTel } from '@tokyo-cancer-portal/domain'

import { env } from '../env'

export interface ResolvedHref {
  href: string
  /** Whether it leads to another site. */
  external: boolean
}

/** An address from content as one that may be linked, or null where it is not safe. */
export function resolveHref(href: string | null): ResolvedHref | null {
  if (href === null) return null
  const leadsToNoPage: boolean = isSafeMailto(href) || isSafeTel(href) || /^#[\w-]+$/.test(href)
  if (leadsToNoPage) return { href, external: false }
  if (!isSafeHref(href)) return null
  if (href.startsWith('/')) return { href, external: false }
  return { href, external: new URL(href).origin !== new URL(env().siteUrl).origin }
}
