import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { openDataCrumbs } from './openDataCrumbs'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'

/** What the page of open data says to programs. */
export async function openDataStructure(): Promise<(JsonLd | null)[]> {
  return [crumbsJsonLd(await feedSite(), openDataCrumbs())]
}
