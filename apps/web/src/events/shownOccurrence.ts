import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'

import { comingOccurrences, nextOccurrence } from '@tokyo-cancer-portal/domain'

import { datedOccurrences } from './datedOccurrences'

/**
 * The occurrence that stands for an event in a list: the next one that takes place, else the next one that would have,
 * else the last one, else none.
 */
export function shownOccurrence(event: Event, now: Date): Occurrence | null {
  const [coming] = comingOccurrences(event.occurrences, now)
  return nextOccurrence(event, now) ?? coming ?? datedOccurrences(event).at(-1) ?? null
}
