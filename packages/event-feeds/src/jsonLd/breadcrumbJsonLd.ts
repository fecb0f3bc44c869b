import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { plainLine } from '../text/plainLine'
import { known } from './known'

/** The way from the home page as BreadcrumbList; null where there is no way to speak of. */
export function breadcrumbJsonLd(
  { siteUrl }: FeedSite,
  crumbs: readonly { label: string; href?: string }[],
): JsonLd | null {
  if (crumbs.length < 2) return null
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, index) =>
      known({
        '@type': 'ListItem',
        position: index + 1,
        name: plainLine(label),
        // The last one is the page itself and needs none.
        item: href ? `${siteUrl}${encodeURI(href)}` : null,
      }),
    ),
  }
}
