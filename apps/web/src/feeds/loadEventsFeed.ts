import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { eventFeed } from '@tokyo-cancer-portal/event-feeds'

import { currentTime } from '../dates/currentTime'
import { startOfToday } from '../dates/startOfToday'
import { readEventFilter } from '../events/eventFilter'
import { eventListTitle } from '../events/eventListTitle'
import { listComingEvents } from '../events/listComingEvents'
import { withQuery } from '../links/withQuery'
import { feedSite } from './feedSite'

/** All coming events under the conditions of the list as an Atom feed. Rejects with CmsUnavailableError. */
export async function loadEventsFeed(request: RouteRequest): Promise<FeedDocument> {
  const now = currentTime()
  const filter = readEventFilter(request)
  const path = withQuery('/events/feed.atom', { ...filter })
  const [site, events] = await Promise.all([feedSite(), listComingEvents(filter, now)])
  return {
    path,
    type: 'application/atom+xml; charset=utf-8',
    body: eventFeed({
      site,
      title: `${site.siteName} ${eventListTitle(filter)}`,
      url: `${site.siteUrl}${path}`,
      pageUrl: `${site.siteUrl}${withQuery('/events', { ...filter })}`,
      events,
      emptySince: startOfToday(now),
    }),
  }
}
