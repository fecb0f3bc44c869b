import type { Weekday } from '../vocabulary/weekdays'

/** Hours that are kept on some days of the week. */
export interface OpeningSpan {
  weekdays: readonly Weekday[]
  /** Local time. */
  opens: string
  /** Local time after `opens`; `00:00` is the midnight at which the day ends. */
  closes: string
}

/** Days on which a desk is closed beside its weekly hours. */
export interface ClosedPeriod {
  /** Local date, the first day. */
  from: string
  /** Local date, the last day; null: `from` alone. */
  to: string | null
  note: string | null
}

/** When a desk takes calls or visitors, in the time of Japan. */
export interface OpeningHours {
  /** Several on a day where there is a break. Without any, nobody knows the hours. */
  spans: readonly OpeningSpan[]
  closedOnHolidays: boolean
  /** From 29 December to 3 January. */
  closedAtNewYear: boolean
  closedPeriods: readonly ClosedPeriod[]
  /** Local date from which these hours hold; before it nothing is known. Null: they hold already. */
  validFrom: string | null
}
