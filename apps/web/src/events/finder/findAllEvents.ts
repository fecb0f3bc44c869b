import type { EventFilter } from '../eventFilter'
import type { FindEventsOptions, FoundEvents } from './findEvents'

import { LARGEST_LIMIT } from '@tokyo-cancer-portal/cms-client'

import { findEvents } from './findEvents'

/** More than there will be. */
const MOST_PAGES = 50

/**
 * All events that a filter finds, for feeds and the calendar. Unlike a list they keep, unless something else is
 * chosen, events for which one comes too late: whoever has applied must not lose the date from the own calendar.
 * Rejects with CmsUnavailableError.
 */
export async function findAllEvents(
  filter: EventFilter,
  options: Pick<FindEventsOptions, 'range'> = {},
): Promise<FoundEvents> {
  const asked = { ...filter, open: filter.open ?? 'all' }
  const first = await findEvents(asked, { ...options, page: 1, limit: LARGEST_LIMIT })
  const last = Math.min(MOST_PAGES, Math.ceil(first.answer.total / LARGEST_LIMIT))
  const events = [...first.events]
  for (let page = 2; page <= last; page += 1) {
    events.push(...(await findEvents(asked, { ...options, page, limit: LARGEST_LIMIT })).events)
  }
  return { answer: first.answer, events }
}
