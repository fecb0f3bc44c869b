import type { EventFilter } from './eventFilter'
import type { EventListData } from './loadEventList'

import { listEvents } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { requestTime } from '../dates/requestTime'
import { startOfToday } from '../dates/startOfToday'
import { ANY_EVENT, conditionsOf } from './eventFilter'
import { ONLINE_FORMATS } from './eventFilterParameters'
import { EVENTS_ON_PAGE } from './eventsOnPage'
import { timeOfEvents } from './timeOfEvents'

/** Events that are over, the latest first, by place and way of taking part. Null beyond the last page. */
export async function loadPastEvents(
  { area, format: given }: EventFilter,
  page: number,
): Promise<EventListData | null> {
  const format = given === ONLINE_FORMATS ? null : given
  const found = await listEvents(cms(), {
    ...conditionsOf({ area, format }),
    before: startOfToday(requestTime()),
    sort: '-startsAt',
    limit: EVENTS_ON_PAGE,
    page,
  })
  if (!found) return null
  timeOfEvents(found.docs)
  return {
    period: 'past',
    filter: { ...ANY_EVENT, area, format },
    groups: [],
    latestFirst: found.docs,
    page,
    totalPages: found.totalPages,
    totalEvents: found.totalDocs,
    answer: null,
  }
}
