import type { EventTiming, OccurrenceTiming } from './eventTiming'

/** The dates of an event, or its span where it has no list of dates. */
export function announcedOccurrences(event: EventTiming): readonly OccurrenceTiming[] {
  return event.occurrences?.length
    ? event.occurrences
    : [{ startsAt: event.startsAt, endsAt: event.endsAt }]
}
