import type { EventTiming } from '@tokyo-cancer-portal/domain'

import { addDays, eventStateChanges, toInstant, toLocalDate } from '@tokyo-cancer-portal/domain'

import { currentTimeUntil } from '../dates/currentTimeUntil'
import { requestTime } from '../dates/requestTime'

/**
 * The moment of the current request, for what says how these events stand: the document is good until the next
 * opening, closing or date among them, and no longer than this day, which decides what is past and what is this week.
 */
export function timeOfEvents(events: readonly EventTiming[]): Date {
  const tomorrow = toInstant(addDays(toLocalDate(requestTime()), 1), '00:00')
  return currentTimeUntil([...events.flatMap(eventStateChanges), tomorrow])
}
