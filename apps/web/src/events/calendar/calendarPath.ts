import type { EventFilter } from '../eventFilter'

import { withQuery } from '../../links/withQuery'

/** Where the month view is. */
export const CALENDAR_PATH = '/events/calendar'

/** The month view under the conditions of a list; without a month it is that of today. */
export function calendarPath(filter: EventFilter, month: string | null = null): string {
  return withQuery(CALENDAR_PATH, { ...filter, month })
}
