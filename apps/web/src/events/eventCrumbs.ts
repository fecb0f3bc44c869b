import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

/** The way to an event. */
export function eventCrumbs({ title }: Pick<Event, 'title'>): Crumb[] {
  return [
    { label: 'ホーム', href: '/' },
    { label: 'イベント', href: '/events' },
    { label: title || '（名称なし）' },
  ]
}
