import {
  type Action,
  byRisk,
  can,
  daysUntil,
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  type EventTiming,
  isDecider,
  nextStart,
  OWN_ORGANIZATION_FIELDS,
  relatedIds,
  type ReviewRisk,
  reviewRisk,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../auth/actorOf'
import { inJapanese } from '../localization/inJapanese'
import { type Claim, claimsOf } from './claims/claimsOf'
import { titleOfDocument } from './titleOfDocument'

/** A decision about a request, or a look at what is public already. */
export type WaitingFor = 'decision' | 'look'

export type WaitingItem = {
  slug: DraftCollectionSlug
  id: string
  title: string
  wait: WaitingFor
  /** The organization in whose name it stands; empty for the metropolitan government's own. */
  organization: string
  /** Since when it waits (ISO). */
  since: string
  /** When an event takes place next, or where it is over, took place first (ISO). */
  startsAt: string | null
  /** Days from today until then, in Japan's calendar. */
  daysLeft: number | null
  /** How pressing a decision is. */
  risk: ReviewRisk
  /** Who of the staff is looking at it. */
  claim: Claim | null
  /** The comment with which it came back. */
  comment: string | null
}

/** What waits for somebody: for a decision of theirs, for a look afterwards, for mending, or for somebody else. */
export type Waiting = Record<'toDecide' | 'toReview' | 'returned' | 'submitted', WaitingItem[]>

type Row = EventTiming & { startsAt?: string | null } & Record<string, unknown> & {
    id: string
    updatedAt: string
  }

/**
 * Everything that waits, the most pressing first (`byRisk`). Read with the rights of whoever asks.
 */
export async function waitingItems(req: PayloadRequest): Promise<Waiting> {
  const actor = await actorOf(req)
  const waiting: Waiting = { toDecide: [], toReview: [], returned: [], submitted: [] }
  if (!actor) return waiting
  for (const slug of DRAFT_COLLECTIONS) {
    const may = (action: Action) => can({ actor, action, collection: slug }) !== false
    const inState = (state: string) => find(req, slug, { workflowState: { equals: state } })
    if (isDecider(actor, slug)) {
      waiting.toDecide.push(...(await inState('submitted')))
      waiting.toReview.push(
        ...(await find(req, slug, { afterReviewSince: { exists: true } }, 'afterReviewSince')),
      )
    } else if (may('submit')) {
      waiting.submitted.push(...(await inState('submitted')))
      waiting.returned.push(...(await withReasons(req, await inState('returned'))))
    }
  }
  const order = byRisk(new Date())
  for (const list of Object.values(waiting)) list.sort(order)
  return waiting
}

async function find(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  where: Where,
  since: 'submittedAt' | 'afterReviewSince' = 'submittedAt',
): Promise<WaitingItem[]> {
  const { docs } = await req.payload.find({
    collection: slug,
    draft: true,
    where,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req: inJapanese(req),
  })
  const rows = docs as unknown as Row[]
  const claims = await claimsOf(
    req,
    rows.map(({ id }) => id),
  )
  const now = new Date()
  return rows.map((row) => {
    const startsAt = nextStart(row, now)
    const times = { since: textOf(row[since]) || row.updatedAt, startsAt }
    return {
      ...times,
      slug,
      wait: since === 'submittedAt' ? 'decision' : 'look',
      id: row.id,
      title: titleOfDocument(row),
      organization: ownerName(slug, row),
      daysLeft: startsAt === null ? null : daysUntil(startsAt, now),
      risk: reviewRisk(times, now),
      claim: claims.get(row.id) ?? null,
      comment: null,
    }
  })
}

async function withReasons(req: PayloadRequest, items: WaitingItem[]): Promise<WaitingItem[]> {
  if (items.length === 0) return items
  const { docs } = await req.payload.find({
    collection: 'audit-entries',
    where: {
      and: [{ action: { equals: 'return' } }, { documentId: { in: items.map(({ id }) => id) } }],
    },
    sort: 'at',
    pagination: false,
    depth: 0,
    req,
  })
  const reasons = new Map(docs.map(({ documentId, comment }) => [documentId, comment ?? null]))
  return items.map((item) => ({ ...item, comment: reasons.get(item.id) ?? null }))
}

function ownerName(slug: DraftCollectionSlug, row: Row): string {
  const [field] = OWN_ORGANIZATION_FIELDS[slug] ?? []
  if (!field || field === 'id') return ''
  const owner = row[field]
  const isPopulated = typeof owner === 'object' && owner !== null && 'name' in owner
  return isPopulated ? textOf(owner.name) : (relatedIds(owner)[0] ?? '')
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
