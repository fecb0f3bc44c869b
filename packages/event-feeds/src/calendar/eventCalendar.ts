import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'

import { datedOccurrences } from '../model/datedOccurrences'
import { plainLine } from '../text/plainLine'
import { calendarEvent } from './calendarEvent'
import { calendarText } from './calendarText'
import { foldLine } from './foldLine'
import { TOKYO_TIMEZONE } from './tokyoTimezone'

export interface EventCalendarOptions {
  site: FeedSite
  /** What calendar programs call it. */
  name: string
  /** Address under which it is subscribed to. */
  url: string
  events: readonly FeedEvent[]
  /** Local date of the first day that is of interest; absent for all days. */
  from?: string
  /** Local date of the last day that is of interest; absent for all days. */
  until?: string
}

/**
 * Events as an iCalendar object (RFC 5545, with the names of RFC 7986), one VEVENT for each occurrence whose date is
 * known. It has no METHOD: that would make it a scheduling message with an ORGANIZER (RFC 5546), which programs show
 * as an invitation.
 */
export function eventCalendar(options: EventCalendarOptions): string {
  const { site, name, url, events, from, until } = options
  const title = calendarText(plainLine(name))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tokyo Metropolitan Government//Tokyo Cancer Portal//JA',
    'CALSCALE:GREGORIAN',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    'X-WR-TIMEZONE:Asia/Tokyo',
    `SOURCE;VALUE=URI:${url}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...TOKYO_TIMEZONE,
    ...events.flatMap((event) =>
      datedOccurrences(event)
        .filter(({ date }) => date >= (from ?? '') && (until === undefined || date <= until))
        .flatMap((occurrence) => calendarEvent(site, event, occurrence)),
    ),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}
