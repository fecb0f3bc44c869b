import {
  RECORD_DAYS,
  type ReviewStep,
  type TrustRecord,
  trustRecord,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

const DAY_MS = 24 * 60 * 60 * 1000
/** Of the newest; ten answered requests are never further back among as many steps. */
const MOST = 2000
/** Payload's drafts: the organizer of the newest version may be asked of the versions only, the one on the site here. */
const MOST_EVENTS = 2000

/** What became of the requests of an organization for its events, from the audit trail; see `trustRecord`. */
export async function recordOf(
  req: PayloadRequest,
  organization: string,
  now = new Date(),
): Promise<TrustRecord> {
  const { db } = req.payload
  const { docs: events } = await db.find<{ id: string }>({
    collection: 'events',
    where: { organizer: { equals: organization } },
    sort: '-updatedAt',
    limit: MOST_EVENTS,
    pagination: false,
    select: {},
    req,
  })
  if (events.length === 0) return trustRecord([])
  const { docs } = await db.find<{ id: string } & Partial<ReviewStep>>({
    collection: 'audit-entries',
    where: {
      and: [
        { collection: { equals: 'events' } },
        { documentId: { in: events.map(({ id }) => id) } },
        { action: { in: ['submit', 'recall', 'approve', 'return', 'publish'] } },
        { at: { greater_than: new Date(now.getTime() - RECORD_DAYS * DAY_MS).toISOString() } },
      ],
    },
    sort: '-at',
    limit: MOST,
    pagination: false,
    req,
  })
  const steps = docs.map(({ documentId = '', action = '', at = '' }) => ({
    documentId,
    action,
    at,
  }))
  return trustRecord(steps.toReversed())
}
