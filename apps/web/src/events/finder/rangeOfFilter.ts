import type { EventRange } from '@tokyo-cancer-portal/domain'
import type { EventFilter } from '../eventFilter'

import { EVENT_TIMES, isValueOf, rangeOfEventTime, toLocalDate } from '@tokyo-cancer-portal/domain'

/** The days that a filter is about at `now`: what is over is on a list of its own, whatever first day somebody gives. */
export function rangeOfFilter(
  { when, from, to }: Pick<EventFilter, 'when' | 'from' | 'to'>,
  now: Date,
): EventRange {
  if (isValueOf(EVENT_TIMES, when)) return rangeOfEventTime(when, now)
  return { from: from !== null && from > toLocalDate(now) ? from : null, to }
}
