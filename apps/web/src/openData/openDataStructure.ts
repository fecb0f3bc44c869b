import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { breadcrumbJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { openDataCrumbs } from './openDataCrumbs'

/** What the page of open data says to programs. */
export async function openDataStructure(): Promise<(JsonLd | null)[]> {
  return [breadcrumbJsonLd(await feedSite(), openDataCrumbs())]
}
