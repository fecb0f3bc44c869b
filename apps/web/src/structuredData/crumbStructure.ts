import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { feedSite } from '../feeds/feedSite'
import { crumbsJsonLd } from './crumbsJsonLd'

/** What a list or an entrance says to programs: where it stands. */
export async function crumbStructure(crumbs: readonly Crumb[]): Promise<(JsonLd | null)[]> {
  return [crumbsJsonLd(await feedSite(), crumbs)]
}
