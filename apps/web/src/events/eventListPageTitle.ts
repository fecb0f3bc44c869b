import type { EventListData } from './loadEventList'

import { filteredTitle } from '../links/filteredTitle'
import { eventConditions } from './eventConditions'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The title of a list of events, with its conditions. */
export function eventListPageTitle({
  period,
  filter,
  totalEvents,
  answer,
}: Pick<EventListData, 'period' | 'filter' | 'totalEvents' | 'answer'>): string {
  const t = translator('Events', contentLanguage())
  const title = t(period === 'past' ? 'pastTitle' : 'title')
  return filteredTitle(
    title,
    eventConditions(filter, answer?.facets),
    t('count', { count: totalEvents }),
  )
}
