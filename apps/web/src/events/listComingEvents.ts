import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { EventFilter } from './eventFilter'

import { everyPage, listEvents } from '@tokyo-cancer-portal/cms-client'
import { hasEnded } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { startOfToday } from '../dates/startOfToday'
import { conditionsOf } from './eventFilter'

/**
 * All events of a list that are not over at the beginning of today, by date, those that are called off among them.
 * Rejects with CmsUnavailableError.
 */
export async function listComingEvents(filter: EventFilter, now: Date): Promise<Event[]> {
  const from = startOfToday(now)
  const events = await everyPage((page) =>
    listEvents(cms(), { ...conditionsOf(filter), from, sort: 'startsAt', page }),
  )
  // While the CMS is away the list may be one of an earlier day.
  return events.filter(({ endsAt }) => !hasEnded(endsAt, new Date(from)))
}
