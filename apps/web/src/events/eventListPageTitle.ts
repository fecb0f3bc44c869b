import type { EventListData } from './loadEventList'

import { filteredTitle } from '../links/filteredTitle'
import { eventConditions } from './eventConditions'

/** The title of a list of events, with its conditions. */
export function eventListPageTitle({
  period,
  filter,
  totalEvents,
}: Pick<EventListData, 'period' | 'filter' | 'totalEvents'>): string {
  const title = period === 'past' ? '終了したイベント' : 'イベント'
  return filteredTitle(title, eventConditions(filter), `${totalEvents}件`)
}
