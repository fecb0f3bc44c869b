import type { Link } from '@tokyo-cancer-portal/cms-client'
import type { ResolvedHref } from './resolveHref'

import { pathOfReference } from './pathOfReference'
import { resolveHref } from './resolveHref'

export interface ResolvedLink extends ResolvedHref {
  label: string
}

/** A link from content, or null where it leads nowhere (any more) or has no words. */
export function resolveLink(link: Link | null): ResolvedLink | null {
  if (!link) return null
  const { reference } = link
  const resolved = resolveHref(reference ? pathOfReference(reference) : link.href)
  const label = link.label ?? reference?.value.title ?? reference?.value.name ?? null
  return resolved && label ? { ...resolved, label } : null
}
