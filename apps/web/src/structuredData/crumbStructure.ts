import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { breadcrumbJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'

/** What a list or an entrance says to programs: where it stands. */
export async function crumbStructure(crumbs: readonly Crumb[]): Promise<(JsonLd | null)[]> {
  return [breadcrumbJsonLd(await feedSite(), crumbs)]
}
