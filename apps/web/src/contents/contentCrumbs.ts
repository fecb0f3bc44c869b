import type { ContentItem } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { contentPath } from '../links/contentPath'

/** The way to a content item: over the news list, or over its topic and the pages above it. */
export function contentCrumbs(item: ContentItem): Crumb[] {
  const t = translator('Frame', contentLanguage())
  const home = { label: t('home'), href: '/' }
  const here = { label: item.title || t('untitled') }
  if (item.kind === 'news') return [home, { label: t('news'), href: '/news' }, here]
  const [topic] = item.topics
  const above = [item.parent?.parent, item.parent].filter(
    (page) => page !== null && page !== undefined,
  )
  return [
    home,
    ...(topic ? [{ label: topic.title, href: `/topics/${topic.slug}` }] : []),
    ...above.map((page) => ({ label: page.title, href: contentPath(page) })),
    here,
  ]
}
