import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { getEvent } from '@tokyo-cancer-portal/cms-client'
import { eventCalendar } from '@tokyo-cancer-portal/event-feeds'

import { cms } from '../cms/cms'
import { CALENDAR_TYPE } from './calendarType'
import { feedSite } from './feedSite'

/** One event with all its dates as a calendar, or null. Rejects with CmsUnavailableError. */
export async function loadEventCalendar({
  params: { slug = '' },
}: RouteRequest): Promise<FeedDocument | null> {
  const event = await getEvent(cms(), slug)
  if (!event) return null
  const site = await feedSite()
  const path = `/events/${slug}.ics`
  const calendar = { site, name: event.title, url: `${site.siteUrl}${path}`, events: [event] }
  return {
    path,
    type: CALENDAR_TYPE,
    body: eventCalendar(calendar),
    filename: `${slug}.ics`,
  }
}
