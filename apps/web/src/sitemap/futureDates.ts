import type { Event } from '@tokyo-cancer-portal/cms-client'

import { toLocalDate } from '@tokyo-cancer-portal/domain'

import { datedOccurrences } from '../events/datedOccurrences'
import { timeOfEvents } from '../events/timeOfEvents'

/** The days to come of an event that has several; the single day of another has no page of its own. */
export function futureDates(event: Event): string[] {
  if (event.occurrences.length < 2) return []
  const today = toLocalDate(timeOfEvents([]))
  const dates = datedOccurrences(event).map(({ date }) => date)
  return [...new Set(dates)].filter((date) => date >= today)
}
