import type { Weekday } from '../vocabulary/weekdays'
import type { OpeningSpan } from './OpeningHours'

import { WEEKDAYS } from '../vocabulary/weekdays'
import { minutesOfSpan } from './minutesOfSpan'

/** The first day of the week on which two spans overlap, with their places in the list; null where none do. */
export function findOverlap(
  spans: readonly OpeningSpan[],
): { weekday: Weekday; rows: [number, number] } | null {
  for (const { value } of WEEKDAYS) {
    const ofDay = spans
      .map((span, row) => ({ row, days: span.weekdays, minutes: minutesOfSpan(span) }))
      .flatMap(({ row, days, minutes }) =>
        minutes && days.includes(value) ? { row, minutes } : [],
      )
      .toSorted((a, b) => a.minutes[0] - b.minutes[0])
    for (const [index, { row, minutes }] of ofDay.entries()) {
      const next = ofDay[index + 1]
      if (next && next.minutes[0] < minutes[1]) {
        const [first, second] = [row, next.row].toSorted((a, b) => a - b) as [number, number]
        return { weekday: value, rows: [first, second] }
      }
    }
  }
  return null
}
