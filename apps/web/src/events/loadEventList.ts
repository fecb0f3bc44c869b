import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../page/routeRequest'
import type { EventFilter } from './eventFilter'
import type { EventGroup } from './groupByWeek'

import { LARGEST_LIMIT, listEvents } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { requestTime } from '../dates/requestTime'
import { startOfToday } from '../dates/startOfToday'
import { readPageNumber } from '../links/readPageNumber'
import { conditionsOf, readEventFilter } from './eventFilter'
import { groupByWeek } from './groupByWeek'
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
}

const PAGE_SIZE = 24

/** Upcoming or past events; null beyond the last page. Rejects with CmsUnavailableError. */
export async function loadEventList(request: RouteRequest): Promise<EventListData | null> {
  const page = readPageNumber(request.search.page)
  if (page === null) return null
  const filter = readEventFilter(request)
  const period = request.search.period === 'past' ? 'past' : 'upcoming'
  const today = startOfToday(requestTime())
  // A recording can be watched at any time, whenever the event was.
  const byDate = period === 'upcoming' && filter.format !== 'archive'
  const found = await listEvents(cms(), {
    ...conditionsOf(filter),
    ...(byDate
      ? { from: today, sort: 'startsAt', limit: LARGEST_LIMIT }
      : { sort: '-startsAt', limit: PAGE_SIZE, ...(period === 'past' ? { before: today } : {}) }),
    page,
  })
  if (!found) return null
  const now = timeOfEvents(found.docs)
  // While the CMS is away the list may be one of an earlier day.
  const comingUp = found.docs.filter(
    ({ endsAt }) => endsAt === null || Date.parse(endsAt) >= Date.parse(today),
  )
  return {
    period,
    filter,
    groups: byDate ? groupByWeek(comingUp, now) : [],
    latestFirst: byDate ? [] : found.docs,
    page,
    totalPages: found.totalPages,
    totalEvents: found.totalDocs,
  }
}
