import type { Event } from '@tokyo-cancer-portal/cms-client'

import { everyPage, listEvents } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'

/** Every published event, past ones too. Rejects with CmsUnavailableError. */
export async function listOpenDataEvents(): Promise<Event[]> {
  return everyPage((page) => listEvents(cms(), { sort: 'startsAt', page }))
}
