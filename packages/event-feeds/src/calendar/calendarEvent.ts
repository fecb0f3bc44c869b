import type { DatedOccurrence } from '../model/datedOccurrences'
import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'

import { EVENT_KINDS, labelOf } from '@tokyo-cancer-portal/domain'

import { describeEvent } from '../model/describeEvent'
import { markedTitle } from '../model/markedTitle'
import { noticeOf } from '../model/noticeOf'
import { occurrenceKey } from '../model/occurrenceKey'
import { occurrenceUrl } from '../model/occurrenceUrl'
import { venueCoordinates } from '../model/venueCoordinates'
import { calendarLocation } from './calendarLocation'
import { calendarText } from './calendarText'
import { occurrenceTime } from './occurrenceTime'
import { revisionNumber } from './revisionNumber'
import { utcDateTime } from './utcDateTime'

/** A postponed date no longer holds, but nobody knows the new one yet; there is no word for that in RFC 5545. */
const STATUS = { cancelled: 'CANCELLED', postponed: 'TENTATIVE', none: 'CONFIRMED' } as const

const LONG_AGO = '1970-01-01T00:00:00.000Z'

/** The lines, not yet folded, of the VEVENT (RFC 5545 3.6.1) of one occurrence. */
export function calendarEvent(
  site: FeedSite,
  event: FeedEvent,
  occurrence: DatedOccurrence,
): string[] {
  const notice = noticeOf(event, occurrence)
  const geo = venueCoordinates(event)
  const changed = utcDateTime(event.updatedAt ?? LONG_AGO)
  const texts = [
    ['SUMMARY', markedTitle(event.title, notice)],
    ['DESCRIPTION', describeEvent(event, occurrence)],
    ['LOCATION', calendarLocation(event)],
    ['CATEGORIES', labelOf(EVENT_KINDS, event.kind)],
  ] as const
  return [
    'BEGIN:VEVENT',
    `UID:${occurrenceKey(event, occurrence)}@tokyo-cancer-portal`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${revisionNumber(event.updatedAt)}`,
    ...occurrenceTime(occurrence),
    `STATUS:${STATUS[notice ?? 'none']}`,
    `TRANSP:${notice ? 'TRANSPARENT' : 'OPAQUE'}`,
    ...texts.flatMap(([name, text]) => (text ? [`${name}:${calendarText(text)}`] : [])),
    ...(geo ? [`GEO:${geo.latitude};${geo.longitude}`] : []),
    `URL:${occurrenceUrl(site, event, occurrence)}`,
    'END:VEVENT',
  ]
}
