import type { Navigation } from '@tokyo-cancer-portal/cms-client'
import type { ResolvedLink } from '../links/resolveLink'

import { resolveLink } from '../links/resolveLink'

/** Shown until staff have filled the menu. */
const DEFAULT_LINKS: readonly ResolvedLink[] = [
  { label: '病院を探す', href: '/hospitals', external: false },
  { label: 'イベント', href: '/events', external: false },
  { label: '資料', href: '/resources', external: false },
  { label: 'お知らせ', href: '/news', external: false },
]

/** The links of the main menu. */
export function headerLinks(navigation: Navigation | null): readonly ResolvedLink[] {
  const links = (navigation?.header ?? []).flatMap(({ link }) => resolveLink(link) ?? [])
  return links.length > 0 ? links : DEFAULT_LINKS
}
