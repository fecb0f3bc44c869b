import type { EventTiming } from './eventTiming'
import { nextOccurrence } from './nextOccurrence'

/** When an event takes place next at `now`, or where none of its dates is left, took place first (ISO); null if unknown. */
export function nextStart(
  event: EventTiming & { startsAt?: string | null | undefined },
  now: Date,
): string | null {
  return nextOccurrence(event, now)?.startsAt ?? (event.startsAt || null)
}
