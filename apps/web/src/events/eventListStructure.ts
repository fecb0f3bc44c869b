import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { EventListData } from './loadEventList'

import { feedSite } from '../feeds/feedSite'
import { eventListCrumbs } from './eventListCrumbs'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'

/** What the list of events says to programs: each event speaks for itself on its own page. */
export async function eventListStructure(data: EventListData): Promise<(JsonLd | null)[]> {
  return [crumbsJsonLd(await feedSite(), eventListCrumbs(data))]
}
