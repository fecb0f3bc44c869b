import type { Event } from '@tokyo-cancer-portal/cms-client'

import { missedOccurrences } from '@tokyo-cancer-portal/domain'

/** Whether the next of several dates is called off; of an event with a single date one speaks as a whole. */
export function hasMissedDates(event: Event, now: Date): boolean {
  return event.occurrences.length > 1 && missedOccurrences(event, now).length > 0
}
