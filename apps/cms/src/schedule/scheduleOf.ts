import type { DraftCollectionSlug, ScheduledEvent } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { Schedule } from '../payload-types'

/** A schedule as the people at the document see it. */
export type ScheduleEntry = {
  id: string
  event: ScheduledEvent
  runAt: string
  state: Schedule['state']
  problem: string | null
}

export function scheduleOf({ id, event, runAt, state, problem }: Schedule): ScheduleEntry {
  return { id, event, runAt: runAt ?? '', state, problem: problem ?? null }
}

const SHOWN = 5

/** What waits for a document, and what failed lately, the nearest first. The caller has asked the policy. */
export async function listSchedules(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  documentId: string,
): Promise<ScheduleEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: {
      and: [
        { collection: { equals: slug } },
        { documentId: { equals: documentId } },
        { state: { in: ['waiting', 'failed'] } },
      ],
    },
    sort: '-runAt',
    limit: SHOWN,
    pagination: false,
    depth: 0,
    req,
  })
  return docs.map(scheduleOf).toReversed()
}
