import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { BlockOf } from './LoadedBlock'

import { listUpcomingEvents } from '../events/listUpcomingEvents'

const DEFAULT_LIMIT = 3

/** The next events of a topic, an audience and a kind, or of all. Rejects with CmsUnavailableError. */
export async function loadUpcomingEventsBlock(block: BlockOf<'upcomingEvents'>): Promise<Event[]> {
  const { limit, topic, audience, kind } = block
  return listUpcomingEvents({
    limit: limit ?? DEFAULT_LIMIT,
    ...(topic ? { topic: topic.id } : {}),
    ...(audience ? { audience } : {}),
    ...(kind ? { kind } : {}),
  })
}
