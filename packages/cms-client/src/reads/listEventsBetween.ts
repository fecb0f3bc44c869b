import type { CmsReader } from './CmsReader'
import type { Event } from '../schemas/event'
import type { Page } from '../schemas/page'
import type { EventsQuery } from './listEvents'

import { eventSchema } from '../schemas/event'
import { EMPTY_PAGE } from '../schemas/page'

export interface EventsBetweenQuery extends Pick<
  EventsQuery,
  'format' | 'municipalities' | 'page'
> {
  /** Instant: dates that begin then or later. Round it: each value is a question of its own. */
  from: string
  /** Instant: dates that begin before it. */
  until: string
}

/**
 * Published events with a date, called off or not, that begins within a span of time; null beyond the last page.
 * Rejects with CmsUnavailableError.
 */
export async function listEventsBetween(
  cms: CmsReader,
  { from, until, format, municipalities, page = 1 }: EventsBetweenQuery,
): Promise<Page<Event> | null> {
  if (municipalities?.length === 0) return EMPTY_PAGE
  const where = {
    'occurrences.startsAt': { greater_than_equal: from, less_than: until },
    format: { equals: format },
    'venue.municipality': { in: municipalities },
  }
  const query = { where, sort: 'startsAt', limit: 100, page, depth: 1 }
  return cms.list('events', query, eventSchema)
}
