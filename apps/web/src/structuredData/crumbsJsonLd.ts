import type { FeedSite, JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { inLanguage } from '@tokyo-cancer-portal/domain'
import { breadcrumbJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { contentLanguage } from '../languages/contentLanguage'

/** The way to a page for programs, through pages in the language of its words. */
export function crumbsJsonLd(site: FeedSite, crumbs: readonly Crumb[]): JsonLd | null {
  const language = contentLanguage()
  return breadcrumbJsonLd(
    site,
    crumbs.map(({ label, href }) =>
      href ? { label, href: inLanguage(language, href) } : { label },
    ),
  )
}
