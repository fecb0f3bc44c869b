import type { MonthWeek } from '../vocabulary/monthWeeks'
import type { RecurrencePattern } from '../vocabulary/recurrencePatterns'
import type { Weekday } from '../vocabulary/weekdays'

/** When a meeting takes place again and again, complete and without contradiction. */
export type RecurrenceRule = {
  pattern: RecurrencePattern
  /** For `monthly-weekday`. */
  weeks: readonly MonthWeek[]
  /** For every pattern but `monthly-day`. */
  weekdays: readonly Weekday[]
  /** For `monthly-day`; a month that has no such day has no meeting. */
  dayOfMonth: number | null
  /** Local date of the first day that counts. */
  from: string
  /** Local date of the last day that counts. */
  until: string | null
  /** How many meetings there are. */
  count: number | null
  skipHolidays: boolean
  /** No meeting from 29 December to 3 January. */
  skipYearEnd: boolean
}

/** A rule as the group `recurrence` of an event holds it: anything may be missing. */
export type RecurrenceInput = { [name: string]: unknown } | null | undefined
