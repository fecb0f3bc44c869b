import type { CmsReader } from './CmsReader'
import type { Query } from '../query/buildQuery'
import type { Event } from '../schemas/event'
import type { Page } from '../schemas/page'

import { audiencesFor } from '@tokyo-cancer-portal/domain'

import { eventSchema } from '../schemas/event'
import { EMPTY_PAGE } from '../schemas/page'

export interface EventsQuery {
  /** Instant: events that end then or later. Round it: each value is a question of its own. */
  from?: string
  /** Instant: events that ended before it. */
  before?: string
  format?: string
  /** What kind of gathering it is. */
  kind?: string
  /** Codes; an event matches with any of them. */
  municipalities?: readonly string[]
  /** What is for everybody is for them as well. */
  audience?: string
  /** Identifier of a topic. */
  topic?: string
  /** Identifier of an organization. */
  organizer?: string
  sort?: 'startsAt' | '-startsAt' | '-updatedAt'
  page?: number
  /** 1–100, default 100. */
  limit?: number
}

/**
 * Published events; null beyond the last page. Rejects with CmsUnavailableError.
 *
 * While the CMS is away the answer may be one for an earlier `from` or `before`.
 */
export async function listEvents(cms: CmsReader, query: EventsQuery): Promise<Page<Event> | null> {
  const { from, before, format, kind, municipalities, audience, topic, organizer, page = 1 } = query
  if (municipalities?.length === 0) return EMPTY_PAGE
  const queryFor = (times: Pick<EventsQuery, 'from' | 'before'>): Query => ({
    where: {
      endsAt: { greater_than_equal: times.from, less_than: times.before },
      format: { equals: format },
      kind: { equals: kind },
      'venue.municipality': { in: municipalities },
      audiences: { in: audience ? audiencesFor(audience) : null },
      topics: { in: topic ? [topic] : null },
      organizer: { equals: organizer },
    },
    sort: query.sort ?? 'startsAt',
    limit: query.limit ?? 100,
    page,
    depth: 1,
  })
  const anyDay = { ...(from ? { from: 'today' } : {}), ...(before ? { before: 'today' } : {}) }
  return cms.list('events', queryFor({ from, before }), eventSchema, queryFor(anyDay))
}
