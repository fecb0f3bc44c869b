import type { Interval } from './Interval'
import type { OpeningSpan } from './OpeningHours'

import { isLocalTime } from '../time/isLocalTime'

const MINUTES_A_DAY = 24 * 60

/** A span in minutes of its day; null where it is no span of time (it ends before it begins). */
export function minutesOfSpan({
  opens,
  closes,
}: Pick<OpeningSpan, 'opens' | 'closes'>): Interval | null {
  if (!isLocalTime(opens) || !isLocalTime(closes)) return null
  const from = minutesOf(opens)
  const to = minutesOf(closes) || MINUTES_A_DAY
  return from < to ? [from, to] : null
}

function minutesOf(localTime: string): number {
  const [hours = 0, minutes = 0] = localTime.split(':').map(Number)
  return hours * 60 + minutes
}
