import {
  type Actor,
  answerPromisedOn,
  EVENT_STANDINGS,
  type EventStanding,
  nextStart,
  relatedIds,
  toLocalDate,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import { NO_VISITS, type Visits, visitsOf } from '../eventVisits/visitsOf'
import { inJapanese } from '../localization/inJapanese'
import type { Event } from '../payload-types'
import { type Claim, claimsOf } from '../workflow/claims/claimsOf'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { ofStanding } from './ofStanding'
import { ownEvents } from './ownEvents'

export type OwnEvent = {
  id: string
  title: string
  /** The local date on which it takes place next, or began; null where none is known. */
  date: string | null
  /** Of an event that another organization holds and this one takes part in: whose it is. */
  organizer: string | null
  /** Whether visitors see an earlier version meanwhile. */
  isLive: boolean
  /** How often visitors looked at it and took its dates along, since it was published; null where it is not public. */
  visits: Visits | null
  /** What was asked, who is looking at it, and until which local date an answer is promised; null unless it waits. */
  request: { since: string; promisedOn: string; isLate: boolean; claim: Claim | null } | null
}

export type EventGroup = { standing: EventStanding; total: number; events: OwnEvent[] }

/** How many of each are shown; the list has all. */
export const SHOWN_EVENTS = 10

const ORDER: Record<EventStanding, string> = {
  returned: '-updatedAt',
  draft: '-updatedAt',
  submitted: 'submittedAt',
  published: 'endsAt',
  ended: '-endsAt',
  withdrawn: '-updatedAt',
}

/** The events of somebody's own organization by where they stand, in the order of `EVENT_STANDINGS`. */
export async function eventsByStanding(
  req: PayloadRequest,
  actor: Actor,
  now: Date,
): Promise<EventGroup[]> {
  const own = ownEvents(actor)
  if (!own) return []
  const groups: EventGroup[] = []
  for (const { value: standing } of EVENT_STANDINGS) {
    const { docs, totalDocs } = await req.payload.find({
      collection: 'events',
      draft: true,
      where: { and: [own, ...ofStanding(standing, now)] },
      sort: ORDER[standing],
      limit: SHOWN_EVENTS,
      depth: 1,
      overrideAccess: false,
      req: inJapanese(req),
    })
    const isChange = standing === 'returned' || standing === 'draft' || standing === 'submitted'
    const live = isChange ? await liveAmong(req, docs) : new Set<string>()
    const claims =
      standing === 'submitted' ? await claimsOf(req, idsOf(docs)) : new Map<string, Claim>()
    const isPublic = standing === 'published' || standing === 'ended'
    const visits = isPublic ? await visitsOf(req.payload, idsOf(docs)) : null
    const events = docs.map((event) =>
      ownEvent(event, {
        actor,
        now,
        isLive: live.has(event.id),
        claim: claims.get(event.id),
        visits,
      }),
    )
    groups.push({ standing, total: totalDocs, events })
  }
  return groups
}

async function liveAmong(req: PayloadRequest, events: readonly Event[]): Promise<Set<string>> {
  if (events.length === 0) return new Set()
  const where: Where = {
    and: [{ id: { in: idsOf(events) } }, { _status: { equals: 'published' } }],
  }
  const { docs } = await req.payload.find({
    collection: 'events',
    where,
    limit: events.length,
    depth: 0,
    select: {},
    overrideAccess: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

const idsOf = (events: readonly Event[]): string[] => events.map(({ id }) => id)

type Seen = {
  actor: Actor
  now: Date
  isLive: boolean
  claim: Claim | undefined
  visits: ReadonlyMap<string, Visits> | null
}

function ownEvent(event: Event, { actor, now, isLive, claim, visits }: Seen): OwnEvent {
  const startsAt = nextStart(event, now)
  const isOwn = relatedIds(event.organizer)[0] === actor.organizationId
  return {
    id: event.id,
    title: titleOfDocument(event as unknown as Record<string, unknown>),
    date: startsAt ? toLocalDate(startsAt) : null,
    organizer: isOwn ? null : nameOf(event.organizer),
    isLive,
    visits: visits && (visits.get(event.id) ?? NO_VISITS),
    request: event.workflowState === 'submitted' ? requestOf(event, now, claim) : null,
  }
}

function requestOf(
  { submittedAt, updatedAt }: Event,
  now: Date,
  claim: Claim | undefined,
): OwnEvent['request'] {
  const since = submittedAt ?? updatedAt
  const promisedOn = answerPromisedOn(since)
  return { since, promisedOn, isLate: toLocalDate(now) > promisedOn, claim: claim ?? null }
}

function nameOf(organization: unknown): string {
  const isPopulated =
    typeof organization === 'object' && organization !== null && 'name' in organization
  return isPopulated && typeof organization.name === 'string' ? organization.name : 'ほかの機関'
}
