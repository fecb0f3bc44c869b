import type { Event, Organization } from '@tokyo-cancer-portal/cms-client'

import { listHospitals } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { newestChange } from '../dates/newestChange'
import { listOpenDataEvents } from './listOpenDataEvents'

export interface OpenDataContents {
  count: number
  /** Instant of the last change; null where nothing is published. */
  changedAt: string | null
}

export interface OpenData {
  events: OpenDataContents
  hospitals: OpenDataContents
}

/** What the files of open data hold at the moment. Rejects with CmsUnavailableError. */
export async function loadOpenData(): Promise<OpenData> {
  const [events, hospitals] = await Promise.all([listOpenDataEvents(), listHospitals(cms())])
  return { events: contentsOf(events), hospitals: contentsOf(hospitals) }
}

const contentsOf = (documents: readonly (Event | Organization)[]): OpenDataContents => ({
  count: documents.length,
  changedAt: newestChange(documents),
})
