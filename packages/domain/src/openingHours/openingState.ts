import type { OpeningHours } from './OpeningHours'

import { toInstant } from '../time/toInstant'
import { toLocalDate } from '../time/toLocalDate'
import { isKnownDate } from './isKnownDate'
import { openSpells } from './openSpells'

/**
 * What can be said of a desk at a moment, and when that changes (instant, ISO 8601 in UTC; null: not within a year).
 *
 * `open` until it closes; `closed` until it opens; `unknown` where nobody told us the hours.
 */
export type OpeningState =
  | { state: 'open'; closesAt: string | null; changesAt: string | null }
  | { state: 'closed'; opensAt: string | null; changesAt: string | null }
  | { state: 'unknown'; changesAt: string | null }

const DAY_MS = 24 * 60 * 60 * 1000
const YEAR_MS = 366 * DAY_MS

/** Whether a desk is open at a moment. */
export function openingState(hours: OpeningHours | null, now: Date): OpeningState {
  if (!hours || hours.spans.length === 0) return { state: 'unknown', changesAt: null }
  const today = toLocalDate(now)
  if (!isKnownDate(hours, today)) {
    const { validFrom } = hours
    const isToCome = validFrom !== null && today < validFrom
    return { state: 'unknown', changesAt: isToCome ? toInstant(validFrom, '00:00') : null }
  }
  const time = now.getTime()
  const instantOf = (at: number) => (at - time > YEAR_MS ? null : new Date(at).toISOString())
  for (const [from, to] of openSpells(hours, today)) {
    if (time < from) {
      const opensAt = instantOf(from)
      return { state: 'closed', opensAt, changesAt: opensAt }
    }
    if (time < to) {
      const closesAt = instantOf(to)
      return { state: 'open', closesAt, changesAt: closesAt }
    }
  }
  return { state: 'closed', opensAt: null, changesAt: null }
}
