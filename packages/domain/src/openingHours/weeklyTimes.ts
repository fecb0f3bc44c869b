import type { Weekday } from '../vocabulary/weekdays'
import type { Interval } from './Interval'
import type { OpeningHours } from './OpeningHours'

import { WEEKDAYS } from '../vocabulary/weekdays'
import { mergeIntervals } from './mergeIntervals'
import { minutesOfSpan } from './minutesOfSpan'

/** Days of the week that have the same hours. */
export interface WeeklyTimes {
  weekdays: Weekday[]
  /** Minutes of the day, in order. */
  times: Interval[]
}

/** The weekly hours, days with the same hours together, in the order of the week. */
export function weeklyTimes(spans: OpeningHours['spans']): WeeklyTimes[] {
  const groups = new Map<string, WeeklyTimes>()
  for (const { value } of WEEKDAYS) {
    const times = mergeIntervals(
      spans.flatMap((span) => {
        const minutes = span.weekdays.includes(value) ? minutesOfSpan(span) : null
        return minutes ? [minutes] : []
      }),
    )
    if (times.length === 0) continue
    const key = times.join()
    const group = groups.get(key)
    if (group) group.weekdays.push(value)
    else groups.set(key, { weekdays: [value], times })
  }
  return [...groups.values()]
}
