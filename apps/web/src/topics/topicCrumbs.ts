import type { Topic } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The way to a topic. */
export function topicCrumbs({ title, parent }: Pick<Topic, 'title' | 'parent'>): Crumb[] {
  const t = translator('Frame', contentLanguage())
  return [
    { label: t('home'), href: '/' },
    ...(parent ? [{ label: parent.title, href: `/topics/${parent.slug}` }] : []),
    { label: title || t('untitled') },
  ]
}
