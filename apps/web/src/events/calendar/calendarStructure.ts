import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { breadcrumbJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../../feeds/feedSite'
import { calendarCrumbs } from './calendarCrumbs'

/** What the month view says to programs: each date speaks for itself on its own page. */
export async function calendarStructure(): Promise<(JsonLd | null)[]> {
  return [breadcrumbJsonLd(await feedSite(), calendarCrumbs())]
}
