import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'

import { EVENT_KINDS, labelOf } from '@tokyo-cancer-portal/domain'

import { calendarLocation } from '../calendar/calendarLocation'
import { datesText } from '../model/datesText'
import { describeEvent } from '../model/describeEvent'
import { eventUrl } from '../model/eventUrl'
import { markedTitle } from '../model/markedTitle'
import { noticeOf } from '../model/noticeOf'
import { plainLine } from '../text/plainLine'
import { posterDates } from '../poster/posterDates'

export interface EventJsonFeedOptions {
  site: FeedSite
  title: string
  /** Of the feed itself. */
  url: string
  /** Of the page with the same content. */
  pageUrl: string
  events: readonly FeedEvent[]
  now: Date
}

/** The next dates of an event that a list on another site shows. */
const SHOWN = { dates: 3, note: 40 }

/**
 * Events as a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), in the given order. What a list needs without
 * reading texts stands under `_event`: `when` are the next dates in words, one each.
 */
export function eventJsonFeed(options: EventJsonFeedOptions): string {
  const { site, title, url, pageUrl, events, now } = options
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: plainLine(title),
      home_page_url: pageUrl,
      feed_url: url,
      language: 'ja',
      authors: [{ name: site.siteName, url: site.siteUrl }],
      items: events.map((event) => itemOf(site, event, now)),
    },
    null,
    1,
  )}\n`
}

function itemOf(site: FeedSite, event: FeedEvent, now: Date) {
  const url = eventUrl(site, event)
  const place = calendarLocation(event)
  const kind = labelOf(EVENT_KINDS, event.kind)
  const organizer = plainLine(event.organizer?.name)
  return {
    // The address changes when an event is renamed; its number does not.
    id: `${site.siteUrl}/events/#${event.id}`,
    url,
    title: markedTitle(event.title, noticeOf(event)),
    content_text: [datesText(event), place, describeEvent(event)].filter(Boolean).join('\n'),
    ...(event.updatedAt ? { date_modified: event.updatedAt } : {}),
    ...(organizer ? { authors: [{ name: organizer }] } : {}),
    ...(kind ? { tags: [kind] } : {}),
    _event: {
      about: `${site.siteUrl}/open-data`,
      when: posterDates(event, now, SHOWN).dates.map(({ day, time, mark }) =>
        [`${day}${time}`, mark && `（${mark}）`].join(''),
      ),
      place,
      calendar: `${url}.ics`,
    },
  }
}
