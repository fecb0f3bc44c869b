import type { Event, EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../../page/routeRequest'
import type { DatedOccurrence } from '../datedOccurrences'
import type { EventFilter } from '../eventFilter'

import { addMonths, datesOfMonth } from '@tokyo-cancer-portal/domain'

import { requestTime } from '../../dates/requestTime'
import { ANY_EVENT } from '../eventFilter'
import { EVENT_MONTH_PARAMETERS } from '../eventFilterParameters'
import { findAllEvents } from '../finder/findAllEvents'
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
  /** How many events of the month have each value of each condition. */
  facets: EventSearchAnswer['facets']
  /** What takes place on each local date, in order. */
  entries: ReadonlyMap<string, readonly MonthEntry[]>
}

/** A month of events; null for one that the calendar does not reach. Rejects with CmsUnavailableError. */
export async function loadEventMonth(request: RouteRequest): Promise<EventMonthData | null> {
  const now = requestTime()
  const filter = readMonthFilter(request)
  const month = readMonth(request.search.month, now)
  if (month === null) return null
  const days = datesOfMonth(month)
  const range = { from: days.at(0) ?? null, to: days.at(-1) ?? null }
  const { answer, events: found } = await findAllEvents(filter, { range })
  const events = found.map(({ event }) => event)
  const { current, first, last } = monthRange(now)
  return {
    filter,
    month,
    isCurrent: month === current,
    previous: month > first ? addMonths(month, -1) : null,
    next: month < last ? addMonths(month, 1) : null,
    events,
    facets: answer.facets,
    entries: entriesByDate(events, month),
  }
}

/** The conditions of a month: it is a time itself. */
function readMonthFilter({ search }: RouteRequest): EventFilter {
  const read = Object.entries(EVENT_MONTH_PARAMETERS).map(([name, parameter]) => [
    name,
    parameter(search[name] ?? ''),
  ])
  return { ...ANY_EVENT, ...Object.fromEntries(read) }
}
