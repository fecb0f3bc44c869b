import type { Navigation } from '@tokyo-cancer-portal/cms-client'
import type { ResolvedLink } from '../links/resolveLink'

import { translator } from '../languages/translator'
import { resolveLink } from '../links/resolveLink'

/** Shown until staff have filled the menu. */
const DEFAULT_LINKS = ['hospitals', 'events', 'resources', 'news'] as const

/** The links of the main menu. */
export function headerLinks(navigation: Navigation | null): readonly ResolvedLink[] {
  const links = (navigation?.header ?? []).flatMap(({ link }) => resolveLink(link) ?? [])
  if (links.length > 0) return links
  const t = translator('Frame')
  return DEFAULT_LINKS.map((name) => ({ label: t(name), href: `/${name}`, external: false }))
}
