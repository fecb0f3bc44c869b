import { RECORD_DAYS, type TrustRecord, trustRecord } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import { reviewSteps } from '../review/reviewSteps'

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
  const { docs: events } = await req.payload.db.find<{ id: string }>({
    collection: 'events',
    where: { organizer: { equals: organization } },
    sort: '-updatedAt',
    limit: MOST_EVENTS,
    pagination: false,
    select: {},
    req,
  })
  if (events.length === 0) return trustRecord([])
  const of: Where[] = [
    { collection: { equals: 'events' } },
    { documentId: { in: events.map(({ id }) => id) } },
  ]
  return trustRecord(await reviewSteps(req, { now, days: RECORD_DAYS, most: MOST, of }))
}
