import type { CmsReader } from './CmsReader'
import type { Event } from '../schemas/event'

import { eventSchema } from '../schemas/event'
import { LARGEST_LIMIT } from './everyPage'

/**
 * Published events in the order of their ids, 100 at the most; those that are gone are left out. Rejects with
 * CmsUnavailableError.
 *
 * @param isKept whether the answer may be kept: not where there are as many sets of ids as there are words
 */
export async function listEventsById(
  cms: CmsReader,
  ids: readonly string[],
  { isKept }: { isKept: boolean },
): Promise<Event[]> {
  if (ids.length === 0) return []
  const where = { id: { in: ids.toSorted((a, b) => (a < b ? -1 : 1)) } }
  const query = { where, limit: LARGEST_LIMIT, depth: 1 }
  const found = isKept
    ? await cms.list('events', query, eventSchema)
    : await cms.askList('events', query, eventSchema)
  const byId = new Map((found?.docs ?? []).map((event) => [event.id, event]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
