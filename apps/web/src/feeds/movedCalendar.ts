import type { RouteRequest } from '../page/routeRequest'

import { pageOfPath } from '@tokyo-cancer-portal/domain'

import { outcomeOfMissing } from '../page/outcomeOfMissing'

const EVENT_PAGE = /^\/events\/[a-z0-9-]+$/

/**
 * Where the calendar of an event is that has another address now; subscribers keep the old one. Null where the event
 * did not move. Rejects with CmsUnavailableError.
 */
export async function movedCalendar({
  params: { slug = '' },
}: RouteRequest): Promise<string | null> {
  const outcome = await outcomeOfMissing(`/events/${slug}`)
  if (outcome.status !== 301 && outcome.status !== 302) return null
  // Calendars exist once for all languages.
  const page = pageOfPath(outcome.location)
  return EVENT_PAGE.test(page) ? `${page}.ics` : null
}
