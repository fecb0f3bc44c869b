import type { RouteRequest } from '../page/routeRequest'

import { AREAS, EVENT_FORMATS, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { readChoice } from '../links/readChoice'

export interface EventFilter {
  format: string | null
  /** A secondary medical area. */
  area: string | null
}

/** The conditions of an event list from the address. */
export function readEventFilter({ search }: RouteRequest): EventFilter {
  return { format: readChoice(EVENT_FORMATS, search.format), area: readChoice(AREAS, search.area) }
}

/** The conditions as the CMS takes them: an area is known there by its municipalities. */
export function conditionsOf({ format, area }: EventFilter): {
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
