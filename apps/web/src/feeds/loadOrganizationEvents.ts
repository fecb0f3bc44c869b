import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { getOrganization, listEvents } from '@tokyo-cancer-portal/cms-client'
import { comingOccurrences } from '@tokyo-cancer-portal/domain'
import {
  eventJsonFeed,
  organizationFeedPath,
  organizationPageUrl,
} from '@tokyo-cancer-portal/event-feeds'

import { cms } from '../cms/cms'
import { requestTime } from '../dates/requestTime'
import { startOfToday } from '../dates/startOfToday'
import { timeOfEvents } from '../events/timeOfEvents'
import { feedSite } from './feedSite'

const MOST = 50

/**
 * The coming events that an organization holds, soonest first, as a JSON feed for its own site; null where there is no
 * such organization. What is called off stays in it until its day is over. Rejects with CmsUnavailableError.
 */
export async function loadOrganizationEvents({
  params: { slug = '' },
}: RouteRequest): Promise<FeedDocument | null> {
  const organization = await getOrganization(cms(), slug)
  if (!organization) return null
  const from = startOfToday(requestTime())
  const [site, page] = await Promise.all([
    feedSite(),
    listEvents(cms(), { organizer: organization.id, from }),
  ])
  const events = page?.docs ?? []
  const now = timeOfEvents(events)
  const path = organizationFeedPath(organization)
  const coming = events
    .flatMap((event) => {
      const [next] = comingOccurrences(event.occurrences, now)
      return next ? [{ event, at: Date.parse(next.startsAt) }] : []
    })
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ event }) => event)
  return {
    path,
    type: 'application/feed+json; charset=utf-8',
    body: eventJsonFeed({
      site,
      title: `${organization.name}のイベント`,
      url: `${site.siteUrl}${path}`,
      pageUrl: organizationPageUrl(site, organization),
      events: coming,
      now,
    }),
    forOtherSites: true,
  }
}
