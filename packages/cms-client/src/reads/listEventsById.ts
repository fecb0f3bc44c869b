import type { CmsReader } from './CmsReader'
import type { Event } from '../schemas/event'

import { eventSchema } from '../schemas/event'
import { LARGEST_LIMIT } from './everyPage'

/** Published events in the order of their ids, 100 at the most; those that are gone are left out. Rejects with CmsUnavailableError. */
export async function listEventsById(cms: CmsReader, ids: readonly string[]): Promise<Event[]> {
  if (ids.length === 0) return []
  const where = { id: { in: ids.toSorted() } }
  const found = await cms.list('events', { where, limit: LARGEST_LIMIT, depth: 1 }, eventSchema)
  const byId = new Map((found?.docs ?? []).map((event) => [event.id, event]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
