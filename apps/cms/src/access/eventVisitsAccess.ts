import { can } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import { actorOf } from '../auth/actorOf'
import { toWhere } from './toWhere'

/** Of what was counted of events: that of the events which the person looks after, whoever that is today. */
export async function eventVisitsAccess({
  req,
}: {
  req: PayloadRequest
}): Promise<boolean | Where> {
  const answer = can({ actor: await actorOf(req), action: 'read-drafts', collection: 'events' })
  if (typeof answer === 'boolean') return answer
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'events',
    where: toWhere(answer),
    pagination: false,
    select: {},
    req,
  })
  return { event: { in: docs.map(({ id }) => id) } }
}
