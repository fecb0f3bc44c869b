import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { breadcrumbJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { consultationCrumbs } from './consultationCrumbs'

/** What the list of desks says to programs. */
export async function consultationStructure(): Promise<(JsonLd | null)[]> {
  return [breadcrumbJsonLd(await feedSite(), consultationCrumbs())]
}
