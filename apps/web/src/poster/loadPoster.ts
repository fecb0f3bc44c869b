import type { Poster } from '@tokyo-cancer-portal/event-feeds'

import { getEvent } from '@tokyo-cancer-portal/cms-client'
import { eventPoster } from '@tokyo-cancer-portal/event-feeds'

import { cms } from '../cms/cms'
import { timeOfEvents } from '../events/timeOfEvents'
import { feedSite } from '../feeds/feedSite'

export interface PosterData {
  event: { slug: string; title: string }
  poster: Poster
  /** Instant of the last change of the event. */
  updatedAt: string | null
}

/** The poster of a published event, or null where there is none. Rejects with CmsUnavailableError. */
export async function loadPoster(slug: string): Promise<PosterData | null> {
  const event = await getEvent(cms(), slug)
  if (!event) return null
  const poster = eventPoster(await feedSite(), event, timeOfEvents([event]))
  return { event, poster, updatedAt: event.updatedAt }
}
