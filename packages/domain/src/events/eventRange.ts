/**
 * The local dates (`YYYY-MM-DD`, both included) among which somebody looks for events.
 *
 * Without `from` it is from now on: dates that are over do not count. Whoever names a first day means all dates from
 * then on, so a month in the calendar has the days of it that are over.
 */
export interface EventRange {
  from: string | null
  to: string | null
}

/** From now on, without end. */
export const ANY_TIME: EventRange = { from: null, to: null }
