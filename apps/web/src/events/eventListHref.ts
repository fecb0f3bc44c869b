import type { EventListData } from './loadEventList'

import { withQuery } from '../links/withQuery'

/** Where the events are. */
export const EVENTS_PATH = '/events'

/** The address of a page of the coming or past events that somebody chose. */
export function eventListHref(
  { period, filter }: Pick<EventListData, 'period' | 'filter'>,
  page: number,
): string {
  return withQuery(EVENTS_PATH, {
    ...(period === 'past' ? { period } : {}),
    ...filter,
    page: page > 1 ? page : null,
  })
}
