import type { Interval } from './Interval'
import type { OpeningHours } from './OpeningHours'

import { addDays } from '../time/addDays'
import { toInstant } from '../time/toInstant'
import { isKnownDate } from './isKnownDate'
import { openMinutes } from './openMinutes'

const MINUTE_MS = 60_000
/** So far ahead we look: longer than any holiday, and than a leap year. */
const HORIZON_DAYS = 400

/**
 * When the desk is open from a local date on, as intervals of unix milliseconds: hours that touch at midnight are one.
 * The last one ends where we stop looking.
 */
export function* openSpells(hours: OpeningHours, localDate: string): Generator<Interval> {
  let spell: Interval | null = null
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    const date = addDays(localDate, day)
    if (!isKnownDate(hours, date)) continue
    const midnight = Date.parse(toInstant(date, '00:00'))
    for (const [from, to] of openMinutes(hours, date)) {
      const next: Interval = [midnight + from * MINUTE_MS, midnight + to * MINUTE_MS]
      if (spell && spell[1] === next[0]) spell = [spell[0], next[1]]
      else {
        if (spell) yield spell
        spell = next
      }
    }
  }
  if (spell) yield spell
}
