import type { Event } from '@tokyo-cancer-portal/cms-client'

import { comingOccurrences, isCalledOff } from '@tokyo-cancer-portal/domain'

/** How many more dates there are to come, beside the one that stands for the event in a list. */
export function furtherDates(event: Event, now: Date): number {
  const coming = comingOccurrences(event.occurrences, now)
  const held = coming.filter((occurrence) => !isCalledOff(occurrence))
  return Math.max(0, (held.length > 0 ? held : coming).length - 1)
}
