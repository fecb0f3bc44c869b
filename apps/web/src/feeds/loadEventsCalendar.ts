import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { eventCalendar } from '@tokyo-cancer-portal/event-feeds'

import { currentTime } from '../dates/currentTime'
import { readEventFilter } from '../events/eventFilter'
import { eventListTitle } from '../events/eventListTitle'
import { listComingEvents } from '../events/listComingEvents'
import { withQuery } from '../links/withQuery'
import { CALENDAR_TYPE } from './calendarType'
import { feedSite } from './feedSite'

/** All coming events under the conditions of the list as a calendar. Rejects with CmsUnavailableError. */
export async function loadEventsCalendar(request: RouteRequest): Promise<FeedDocument> {
  const now = currentTime()
  const filter = readEventFilter(request)
  const path = withQuery('/events.ics', { ...filter })
  const [site, events] = await Promise.all([feedSite(), listComingEvents(filter, now)])
  return {
    path,
    type: CALENDAR_TYPE,
    body: eventCalendar({
      site,
      name: `${site.siteName} ${eventListTitle(filter)}`,
      url: `${site.siteUrl}${path}`,
      events,
      from: toLocalDate(now),
    }),
  }
}
