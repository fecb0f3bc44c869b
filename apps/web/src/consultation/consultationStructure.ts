import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { consultationCrumbs } from './consultationCrumbs'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'

/** What the list of desks says to programs. */
export async function consultationStructure(): Promise<(JsonLd | null)[]> {
  return [crumbsJsonLd(await feedSite(), consultationCrumbs())]
}
