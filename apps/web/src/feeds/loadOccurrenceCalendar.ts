import type { RouteRequest } from '../page/routeRequest'
import type { FeedDocument } from './FeedDocument'

import { getEvent } from '@tokyo-cancer-portal/cms-client'
import { eventCalendar } from '@tokyo-cancer-portal/event-feeds'

import { cms } from '../cms/cms'
import { loadOccurrence } from '../events/occurrence/loadOccurrence'
import { occurrenceCalendarPath } from '../events/occurrenceCalendarPath'
import { CALENDAR_TYPE } from './calendarType'
import { feedSite } from './feedSite'

/** One day of an event as a calendar, or null where it has no such day. Rejects with CmsUnavailableError. */
export async function loadOccurrenceCalendar({
  params: { slug = '', date = '' },
}: RouteRequest): Promise<FeedDocument | null> {
  const event = await getEvent(cms(), slug)
  if (!event || !loadOccurrence(event, date)) return null
  const site = await feedSite()
  const path = occurrenceCalendarPath(event, date)
  return {
    path,
    type: CALENDAR_TYPE,
    body: eventCalendar({
      site,
      name: event.title,
      url: `${site.siteUrl}${path}`,
      events: [event],
      from: date,
      until: date,
    }),
    filename: `${slug}-${date}.ics`,
  }
}
