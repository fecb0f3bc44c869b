import type { Crumb } from '@tokyo-cancer-portal/ui'
import type { EventListData } from './loadEventList'

/** The way to the list of events. */
export function eventListCrumbs({ period }: Pick<EventListData, 'period'>): Crumb[] {
  const home = { label: 'ホーム', href: '/' }
  return period === 'past'
    ? [home, { label: 'イベント', href: '/events' }, { label: '終了したイベント' }]
    : [home, { label: 'イベント' }]
}
