import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../../page/routeRequest'
import type { DatedOccurrence } from '../datedOccurrences'
import type { EventFilter } from '../eventFilter'

import { everyPage, listEventsBetween } from '@tokyo-cancer-portal/cms-client'
import { addMonths, toInstant } from '@tokyo-cancer-portal/domain'

import { cms } from '../../cms/cms'
import { requestTime } from '../../dates/requestTime'
import { conditionsOf, readEventFilter } from '../eventFilter'
import { entriesByDate } from './entriesByDate'
import { monthRange } from './monthRange'
import { readMonth } from './readMonth'

export interface MonthEntry {
  event: Event
  occurrence: DatedOccurrence
}

export interface EventMonthData {
  filter: EventFilter
  /** `YYYY-MM`. */
  month: string
  /** Whether it is the month of today. */
  isCurrent: boolean
  /** The months beside it that can be shown. */
  previous: string | null
  next: string | null
  events: readonly Event[]
  /** What takes place on each local date, in order. */
  entries: ReadonlyMap<string, readonly MonthEntry[]>
}

/** A month of events; null for one that the calendar does not reach. Rejects with CmsUnavailableError. */
export async function loadEventMonth(request: RouteRequest): Promise<EventMonthData | null> {
  const now = requestTime()
  const filter = readEventFilter(request)
  const month = readMonth(request.search.month, now)
  if (month === null) return null
  const from = toInstant(`${month}-01`, '00:00')
  const until = toInstant(`${addMonths(month, 1)}-01`, '00:00')
  const events = await everyPage((page) =>
    listEventsBetween(cms(), { ...conditionsOf(filter), from, until, page }),
  )
  const { current, first, last } = monthRange(now)
  return {
    filter,
    month,
    isCurrent: month === current,
    previous: month > first ? addMonths(month, -1) : null,
    next: month < last ? addMonths(month, 1) : null,
    events,
    entries: entriesByDate(events, month),
  }
}
