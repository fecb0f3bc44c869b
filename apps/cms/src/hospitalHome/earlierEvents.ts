import {
  type Actor,
  type EventStanding,
  eventStanding,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { organizedEvents } from './ownEvents'

export type EarlierEvent = {
  id: string
  title: string
  /** Local dates of its first and its last day. */
  from: string
  to: string
  venue: string | null
  standing: EventStanding
  /** Whether its flyer goes along into the next edition. */
  hasFlyer: boolean
}

export const EVENTS_OF_PAGE = 20

/** The dated events in the name of somebody's own organization, the latest first, a page (from 1) at a time. */
export async function earlierEvents(
  req: PayloadRequest,
  actor: Actor,
  { page, now }: { page: number; now: Date },
): Promise<{ total: number; events: EarlierEvent[] }> {
  const own = organizedEvents(actor)
  if (!own) return { total: 0, events: [] }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'events',
    draft: true,
    where: { and: [own, { startsAt: { exists: true } }] },
    sort: ['-endsAt', '-id'],
    limit: EVENTS_OF_PAGE,
    page,
    depth: 0,
    overrideAccess: false,
    req: inJapanese(req),
  })
  return {
    total: totalDocs,
    events: docs.flatMap((event) => {
      const { id, startsAt, endsAt, venue, flyer } = event
      if (!startsAt) return []
      return [
        {
          id,
          title: titleOfDocument(event as unknown as Record<string, unknown>),
          from: toLocalDate(startsAt),
          to: toLocalDate(endsAt ?? startsAt),
          venue: venue?.name ?? null,
          standing: eventStanding(event, now),
          hasFlyer: Boolean(flyer),
        },
      ]
    }),
  }
}
