import type { AppliedRule } from './recurringRow'
import type { RecurrenceInput } from './recurrenceRule'
import { isLocalDate } from '../time/isLocalDate'
import { isLocalTime } from '../time/isLocalTime'

/** What the rule said when it was last followed, or null if it never was. What came from outside may be anything. */
export function readApplied(recurrence: RecurrenceInput): AppliedRule | null {
  const applied = recurrence?.applied
  if (typeof applied !== 'object' || applied === null || Array.isArray(applied)) return null
  const { dates, startTime, endTime } = applied as { [name: string]: unknown }
  return {
    dates: Array.isArray(dates) ? dates.filter((date): date is string => isLocalDate(date)) : [],
    startTime: isLocalTime(startTime) ? startTime : null,
    endTime: isLocalTime(endTime) ? endTime : null,
  }
}
