import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { OccurrenceData } from './loadOccurrence'

import { eventJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../../feeds/feedSite'
import { timeOfEvents } from '../timeOfEvents'
import { occurrenceCrumbs } from './occurrenceCrumbs'
import { crumbsJsonLd } from '../../structuredData/crumbsJsonLd'

/** What the page of one day of an event says to programs: what takes place on it, and the way to it. */
export async function occurrenceStructure(data: OccurrenceData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const { event, date } = data
  return [
    ...eventJsonLd(site, event, timeOfEvents([event]), (occurrence) => occurrence.date === date),
    crumbsJsonLd(site, occurrenceCrumbs(data)),
  ]
}
