import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'

import { EVENT_KINDS, labelOf } from '@tokyo-cancer-portal/domain'

import { calendarLocation } from '../calendar/calendarLocation'
import { datesText } from '../model/datesText'
import { describeEvent } from '../model/describeEvent'
import { eventUrl } from '../model/eventUrl'
import { markedTitle } from '../model/markedTitle'
import { noticeOf } from '../model/noticeOf'
import { atomFeed } from './atomFeed'
import { atomId } from './atomId'

export interface EventFeedOptions {
  site: FeedSite
  title: string
  url: string
  pageUrl: string
  events: readonly FeedEvent[]
  /** Instant that counts as the last change where there is no event. */
  emptySince: string
}

/** Events as an Atom feed, the one that was changed last first. */
export function eventFeed(options: EventFeedOptions): string {
  const { site, events, ...feed } = options
  const entries = events
    .map((event) => ({
      id: atomId(event.id, `${site.siteUrl}/events/`),
      title: markedTitle(event.title, noticeOf(event)),
      url: eventUrl(site, event),
      updated: event.updatedAt ?? feed.emptySince,
      author: event.organizer?.name ?? '',
      category: labelOf(EVENT_KINDS, event.kind),
      summary: [datesText(event), calendarLocation(event), describeEvent(event)]
        .filter(Boolean)
        .join('\n'),
    }))
    .toSorted((a, b) => (a.updated < b.updated ? 1 : -1))
  return atomFeed({ ...feed, author: site.siteName, entries })
}
