import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { eventFeed } from '@tokyo-cancer-portal/event-feeds'

import { currentTime } from '../dates/currentTime'
import { startOfToday } from '../dates/startOfToday'
import { readEventFilter } from '../events/eventFilter'
import { eventListTitle } from '../events/eventListTitle'
import { findAllEvents } from '../events/finder/findAllEvents'
import { withQuery } from '../links/withQuery'
import { feedSite } from './feedSite'

/** All coming events under the conditions of the list as an Atom feed. Rejects with CmsUnavailableError. */
export async function loadEventsFeed(request: RouteRequest): Promise<FeedDocument> {
  const now = currentTime()
  const filter = readEventFilter(request)
  const path = withQuery('/events/feed.atom', { ...filter })
  const [site, { answer, events: found }] = await Promise.all([feedSite(), findAllEvents(filter)])
  const events = found.map(({ event }) => event)
  return {
    path,
    type: 'application/atom+xml; charset=utf-8',
    body: eventFeed({
      site,
      title: `${site.siteName} ${eventListTitle(filter, answer.facets)}`,
      url: `${site.siteUrl}${path}`,
      pageUrl: `${site.siteUrl}${withQuery('/events', { ...filter })}`,
      events,
      emptySince: startOfToday(now),
    }),
  }
}
