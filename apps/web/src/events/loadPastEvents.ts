import type { EventFilter } from './eventFilter'
import type { EventListData } from './loadEventList'

import { listEvents } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { requestTime } from '../dates/requestTime'
import { startOfToday } from '../dates/startOfToday'
import { BeyondLastPage } from '../page/BeyondLastPage'
import { ANY_EVENT, conditionsOf } from './eventFilter'
import { ONLINE_FORMATS } from './eventFilterParameters'
import { eventListHref } from './eventListHref'
import { EVENTS_ON_PAGE } from './eventsOnPage'
import { timeOfEvents } from './timeOfEvents'

/** Events that are over, the latest first, by place and way of taking part. */
export async function loadPastEvents(
  { area, format: given }: EventFilter,
  page: number,
): Promise<EventListData | BeyondLastPage | null> {
  const format = given === ONLINE_FORMATS ? null : given
  const filter = { ...ANY_EVENT, area, format }
  const read = (number: number) =>
    listEvents(cms(), {
      ...conditionsOf({ area, format }),
      before: startOfToday(requestTime()),
      sort: '-startsAt',
      limit: EVENTS_ON_PAGE,
      page: number,
    })
  const found = await read(page)
  if (!found || (page > 1 && found.docs.length === 0)) {
    const lastPage = Math.max(1, (await read(1))?.totalPages ?? 1)
    return new BeyondLastPage(lastPage, (number) =>
      eventListHref({ period: 'past', filter }, number),
    )
  }
  timeOfEvents(found.docs)
  return {
    period: 'past',
    filter,
    groups: [],
    latestFirst: found.docs,
    page,
    totalPages: found.totalPages,
    totalEvents: found.totalDocs,
    answer: null,
  }
}
