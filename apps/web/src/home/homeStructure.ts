import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { siteJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { loadFrame } from '../frame/loadFrame'

/** What the home page says to programs: what this site is and who publishes it. */
export async function homeStructure(): Promise<JsonLd[]> {
  const [site, { settings }] = await Promise.all([feedSite(), loadFrame()])
  return siteJsonLd(site, settings?.publisher ?? null)
}
