import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { eventCalendar } from '@tokyo-cancer-portal/event-feeds'

import { currentTime } from '../dates/currentTime'
import { readEventFilter } from '../events/eventFilter'
import { eventListTitle } from '../events/eventListTitle'
import { findAllEvents } from '../events/finder/findAllEvents'
import { rangeOfFilter } from '../events/finder/rangeOfFilter'
import { withQuery } from '../links/withQuery'
import { CALENDAR_TYPE } from './calendarType'
import { feedSite } from './feedSite'

/** All coming events under the conditions of the list as a calendar. Rejects with CmsUnavailableError. */
export async function loadEventsCalendar(request: RouteRequest): Promise<FeedDocument> {
  const now = currentTime()
  const filter = readEventFilter(request)
  const path = withQuery('/events.ics', { ...filter })
  const [site, { answer, events: found }] = await Promise.all([feedSite(), findAllEvents(filter)])
  const events = found.map(({ event }) => event)
  const { from, to } = rangeOfFilter(filter, now)
  return {
    path,
    type: CALENDAR_TYPE,
    body: eventCalendar({
      site,
      name: `${site.siteName} ${eventListTitle(filter, answer.facets)}`,
      url: `${site.siteUrl}${path}`,
      events,
      from: from ?? toLocalDate(now),
      ...(to === null ? {} : { until: to }),
    }),
  }
}
