import { isCalledOff } from '../events/isCalledOff'
import type { OccurrenceRow } from './occurrenceRow'

/** Whether a date was called off by its organizer and nobody has looked at it yet, or changed it since. */
export function isAnnounced(row: OccurrenceRow): boolean {
  return isCalledOff(row) && Boolean(row.announcement?.previousStatus)
}
