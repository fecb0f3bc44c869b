import type { Event, EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../page/routeRequest'
import type { EventFilter } from './eventFilter'
import type { EventGroup } from './groupByWeek'

import { lastPageOf } from '../links/lastPageOf'
import { readPageNumber } from '../links/readPageNumber'
import { BeyondLastPage } from '../page/BeyondLastPage'
import { readEventFilter } from './eventFilter'
import { eventListHref } from './eventListHref'
import { EVENTS_ON_PAGE } from './eventsOnPage'
import { findEvents } from './finder/findEvents'
import { groupByWeek } from './groupByWeek'
import { loadPastEvents } from './loadPastEvents'
import { timeOfEvents } from './timeOfEvents'

export interface EventListData {
  period: 'upcoming' | 'past'
  filter: EventFilter
  /** Upcoming events by week and month. */
  groups: readonly EventGroup[]
  /** Past events or recordings, the latest first. */
  latestFirst: readonly Event[]
  page: number
  totalPages: number
  totalEvents: number
  /** What the finder says besides; null for past events, which are no matter of choosing. */
  answer: EventSearchAnswer | null
}

/** Upcoming or past events; null for a page that no list has. Rejects with CmsUnavailableError. */
export async function loadEventList(
  request: RouteRequest,
): Promise<EventListData | BeyondLastPage | null> {
  const page = readPageNumber(request.search.page)
  const filter = readEventFilter(request)
  const isPast = request.search.period === 'past'
  if (page === null) return null
  if (isPast) return loadPastEvents(filter, page)
  const { answer, events } = await findEvents(filter, { page, limit: EVENTS_ON_PAGE })
  const totalPages = lastPageOf(answer.total, EVENTS_ON_PAGE)
  if (page > totalPages) {
    return new BeyondLastPage(totalPages, (number) =>
      eventListHref({ period: 'upcoming', filter }, number),
    )
  }
  const now = timeOfEvents(events.map(({ event }) => event))
  // A recording can be watched at any time, whenever the event was.
  const isByDate = filter.format !== 'archive'
  return {
    period: 'upcoming',
    filter,
    groups: isByDate ? groupByWeek(events, now) : [],
    latestFirst: isByDate ? [] : events.map(({ event }) => event),
    page,
    totalPages,
    totalEvents: answer.total,
    answer,
  }
}
