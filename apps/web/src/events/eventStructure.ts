import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { EventData } from './loadEvent'

import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { eventJsonLd, videoJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { datedOccurrences } from './datedOccurrences'
import { eventCrumbs } from './eventCrumbs'
import { timeOfEvents } from './timeOfEvents'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'

/** So many dates of a series are told of on its own page; each has a page that tells of it. */
const MOST_DATES = 12

/** What the page of an event says to programs: its dates, its recording and the way to it. */
export async function eventStructure({ event }: EventData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const { archiveVideo, title, summary } = event
  const now = timeOfEvents([event])
  const dates = datedOccurrences(event).map(({ date }) => date)
  const coming = dates.filter((date) => date >= toLocalDate(now)).slice(0, MOST_DATES)
  const few = coming.length > 0 ? coming : dates.slice(-MOST_DATES)
  const told = new Set(dates.length <= MOST_DATES ? dates : few)
  return [
    ...eventJsonLd(site, event, now, ({ date }) => told.has(date)),
    videoJsonLd({ ...archiveVideo, title: archiveVideo.title ?? title, description: summary }),
    crumbsJsonLd(site, eventCrumbs(event)),
  ]
}
