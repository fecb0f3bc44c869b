import type { Coordinates } from '../model/buildingCoordinates'
import type { DatedOccurrence } from '../model/datedOccurrences'
import type { FeedEvent } from '../model/FeedEvent'
import type { FeedSite } from '../model/FeedSite'
import type { Notice } from '../model/noticeOf'

import { datedOccurrences } from '../model/datedOccurrences'
import { eventUrl } from '../model/eventUrl'
import { noticeOf } from '../model/noticeOf'
import { occurrenceKey } from '../model/occurrenceKey'
import { venueCoordinates } from '../model/venueCoordinates'

/** One row of the event files: one occurrence, or an event whose date is not known. */
export interface EventRecord {
  event: FeedEvent
  occurrence: DatedOccurrence | null
  /** The same for ever. */
  key: string
  notice: Notice
  url: string
  coordinates: Coordinates | null
}

/** The rows of these events, by date; those without a date at the end. */
export function eventRecords(site: FeedSite, events: readonly FeedEvent[]): EventRecord[] {
  return events
    .flatMap((event): EventRecord[] => {
      const shared = {
        event,
        url: eventUrl(site, event),
        coordinates: venueCoordinates(event),
      }
      const occurrences = datedOccurrences(event)
      if (occurrences.length === 0) {
        return [{ ...shared, occurrence: null, key: event.id, notice: noticeOf(event) }]
      }
      return occurrences.map((occurrence) => ({
        ...shared,
        occurrence,
        key: occurrenceKey(event, occurrence),
        notice: noticeOf(event, occurrence),
      }))
    })
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
}

const sortKey = ({ occurrence, key }: EventRecord) =>
  `${occurrence?.date ?? '9999'} ${occurrence?.startTime ?? ''} ${key}`
