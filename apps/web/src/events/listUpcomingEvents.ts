import type { Event } from '@tokyo-cancer-portal/cms-client'

import { listEvents } from '@tokyo-cancer-portal/cms-client'
import { nextOccurrence } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { requestTime } from '../dates/requestTime'
import { startOfToday } from '../dates/startOfToday'
import { timeOfEvents } from './timeOfEvents'

export interface UpcomingEventsQuery {
  limit: number
  /** Identifier of a topic. */
  topic?: string
  audience?: string
  kind?: string
  /** Identifier of an organization. */
  organizer?: string
}

/**
 * The events that take place next, soonest first; cancelled and postponed ones are left out.
 * Rejects with CmsUnavailableError.
 */
export async function listUpcomingEvents(query: UpcomingEventsQuery): Promise<Event[]> {
  const { limit, ...conditions } = query
  const page = await listEvents(cms(), { ...conditions, from: startOfToday(requestTime()) })
  const events = page?.docs ?? []
  const now = timeOfEvents(events)
  return events
    .flatMap((event) => {
      const next = nextOccurrence(event, now)
      return next ? [{ event, startsAt: next.startsAt }] : []
    })
    .toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
    .slice(0, limit)
    .map(({ event }) => event)
}
