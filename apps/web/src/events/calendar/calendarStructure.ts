import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../../feeds/feedSite'
import { calendarCrumbs } from './calendarCrumbs'
import { crumbsJsonLd } from '../../structuredData/crumbsJsonLd'

/** What the month view says to programs: each date speaks for itself on its own page. */
export async function calendarStructure(): Promise<(JsonLd | null)[]> {
  return [crumbsJsonLd(await feedSite(), calendarCrumbs())]
}
