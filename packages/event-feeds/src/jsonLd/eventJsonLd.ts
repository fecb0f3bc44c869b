import type { DatedOccurrence } from '../model/datedOccurrences'
import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'
import type { JsonLd } from './JsonLd'

import { AUDIENCES, labelOf } from '@tokyo-cancer-portal/domain'

import { basicFee } from '../model/basicFee'
import { datedOccurrences } from '../model/datedOccurrences'
import { eventUrl } from '../model/eventUrl'
import { occurrenceUrl } from '../model/occurrenceUrl'
import { noticeOf } from '../model/noticeOf'
import { occurrenceKey } from '../model/occurrenceKey'
import { plainLine } from '../text/plainLine'
import { plainText } from '../text/plainText'
import { eventLocation } from './eventLocation'
import { eventOffer } from './eventOffer'
import { known } from './known'
import { organizerJsonLd } from './organizerJsonLd'

const STATUS = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  none: 'EventScheduled',
} as const

const ATTENDANCE: Readonly<Record<string, string>> = {
  venue: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
}

const moment = (date: string, time: string | null) => (time ? `${date}T${time}:00+09:00` : date)

/**
 * One Event (schema.org) for each occurrence, as schema.org asks. A recording takes place at no
 * time: it is a VideoObject instead.
 *
 * @param isWanted which of the dates the page is about; absent for all
 */
export function eventJsonLd(
  site: FeedSite,
  event: FeedEvent,
  now: Date,
  isWanted: (occurrence: DatedOccurrence) => boolean = () => true,
): JsonLd[] {
  if (event.format === 'archive') return []
  const url = eventUrl(site, event)
  const attendance = ATTENDANCE[event.format ?? '']
  const fee = basicFee(event)
  return datedOccurrences(event)
    .filter(isWanted)
    .map((occurrence) =>
      known({
        '@type': 'Event',
        '@id': `${url}#${occurrenceKey(event, occurrence)}`,
        name: plainLine(event.title),
        url: occurrenceUrl(site, event, occurrence),
        description: plainText(event.summary),
        startDate: moment(occurrence.date, occurrence.startTime),
        endDate: occurrence.startTime
          ? occurrence.endTime && moment(occurrence.date, occurrence.endTime)
          : occurrence.date,
        eventStatus: `https://schema.org/${STATUS[noticeOf(event, occurrence) ?? 'none']}`,
        eventAttendanceMode: attendance && `https://schema.org/${attendance}`,
        location: eventLocation(event, url),
        organizer: [event.organizer, ...event.coOrganizers].flatMap((organizer) =>
          organizer ? [organizerJsonLd(site, organizer)] : [],
        ),
        audience: event.audiences.map((value) => ({
          '@type': 'Audience',
          audienceType: labelOf(AUDIENCES, value),
        })),
        inLanguage: 'ja',
        isAccessibleForFree: fee === null ? null : fee === 0,
        maximumAttendeeCapacity: event.capacity,
        offers: eventOffer(event, { occurrence, pageUrl: url, now }),
      }),
    )
}
