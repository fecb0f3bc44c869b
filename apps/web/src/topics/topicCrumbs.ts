import type { Topic } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to a topic. */
export function topicCrumbs({ title, parent }: Pick<Topic, 'title' | 'parent'>): Crumb[] {
  return [
    { label: 'ホーム', href: '/' },
    ...(parent ? [{ label: parent.title, href: `/topics/${parent.slug}` }] : []),
    { label: title || '（題名なし）' },
  ]
}
