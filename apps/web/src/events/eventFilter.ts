import type { RouteRequest } from '../page/routeRequest'

import { MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { EVENT_FILTER_NAMES, EVENT_FILTER_PARAMETERS } from './eventFilterParameters'

/** By what a list of events is chosen, as the address says it; null where nothing is chosen. */
export type EventFilter = Record<(typeof EVENT_FILTER_NAMES)[number], string | null>

/** No condition at all. */
export const ANY_EVENT = Object.fromEntries(
  EVENT_FILTER_NAMES.map((name) => [name, null]),
) as EventFilter

/** The conditions of an event list from the address. Dates that somebody chose count for more than 今週末 and the like. */
export function readEventFilter({ search }: Pick<RouteRequest, 'search'>): EventFilter {
  const read = Object.fromEntries(
    EVENT_FILTER_NAMES.map((name) => [name, EVENT_FILTER_PARAMETERS[name](search[name] ?? '')]),
  ) as EventFilter
  const { from, to } = read
  if (from === null && to === null) return read
  // Whoever gives the days the wrong way round means those between them.
  const isTurned = from !== null && to !== null && from > to
  return { ...read, when: null, ...(isTurned ? { from: to, to: from } : {}) }
}

/** The conditions that a month has as well: all but those of time. */
export const withoutTime = (filter: EventFilter): EventFilter => ({
  ...filter,
  when: null,
  from: null,
  to: null,
})

/** The conditions as the CMS's list of past events takes them: an area is known there by its municipalities. */
export function conditionsOf({ format, area }: Pick<EventFilter, 'format' | 'area'>): {
  format?: string
  municipalities?: string[]
} {
  return {
    ...(format ? { format } : {}),
    ...(area
      ? {
          municipalities: MUNICIPALITIES.filter((place) => place.area === area).map(
            ({ value }) => value,
          ),
        }
      : {}),
  }
}
