import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'
import type { EventData } from './loadEvent'

import { breadcrumbJsonLd, eventJsonLd, videoJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { currentTime } from '../dates/currentTime'
import { feedSite } from '../feeds/feedSite'
import { eventCrumbs } from './eventCrumbs'

/** What the page of an event says to programs: its dates, its recording and the way to it. */
export async function eventStructure({ event }: EventData): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const { archiveVideo, title, summary } = event
  return [
    ...eventJsonLd(site, event, currentTime()),
    videoJsonLd({ ...archiveVideo, title: archiveVideo.title ?? title, description: summary }),
    breadcrumbJsonLd(site, eventCrumbs(event)),
  ]
}
