import type { Interval } from './Interval'
import type { OpeningHours } from './OpeningHours'

import { weekday } from '../time/weekday'
import { WEEKDAYS } from '../vocabulary/weekdays'
import { isClosedDate } from './isClosedDate'
import { mergeIntervals } from './mergeIntervals'
import { minutesOfSpan } from './minutesOfSpan'

/** When the desk is open on a local date, in minutes of that day and in order. */
export function openMinutes(hours: OpeningHours, localDate: string): Interval[] {
  if (isClosedDate(hours, localDate)) return []
  const label = weekday(localDate)
  const today = WEEKDAYS.find((day) => day.label === label)?.value
  return mergeIntervals(
    hours.spans.flatMap((span) => {
      const minutes = span.weekdays.some((day) => day === today) ? minutesOfSpan(span) : null
      return minutes ? [minutes] : []
    }),
  )
}
