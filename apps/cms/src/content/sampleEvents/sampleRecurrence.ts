import {
  addMonths,
  type MonthWeek,
  type RecurrencePattern,
  type Weekday,
} from '@tokyo-cancer-portal/domain'

/** The rule of a recurring sample, with its first month counted from the day of loading. */
export type SampleRecurrence = {
  pattern: RecurrencePattern
  weeks: MonthWeek[]
  weekdays: Weekday[]
  firstMonth: number
  count: number
  skipHolidays: boolean
}

/** The group `recurrence` of such a sample on the day `today`. */
export function sampleRecurrence(
  { firstMonth, ...rule }: SampleRecurrence,
  today: string,
): Record<string, unknown> {
  return { ...rule, from: `${addMonths(today.slice(0, 7), firstMonth)}-01` }
}
