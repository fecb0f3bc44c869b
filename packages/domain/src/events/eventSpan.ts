import { endOfOccurrence } from './endOfOccurrence'
import type { OccurrenceTiming } from './eventTiming'
import { heldOccurrences } from './heldOccurrences'

/**
 * The first start and the last end of an event's occurrences, as instants.
 *
 * Cancelled occurrences do not count, unless all are cancelled: the event then keeps its place in
 * the lists until its date has passed. `undefined` if no date is known.
 */
export function eventSpan(
  occurrences: readonly OccurrenceTiming[] | null | undefined,
): { startsAt: string; endsAt: string } | undefined {
  const held = heldOccurrences(occurrences)
  const counted =
    held.length > 0
      ? held
      : heldOccurrences((occurrences ?? []).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })))
  const [first] = counted
  if (!first) return undefined
  return {
    startsAt: first.startsAt,
    endsAt: new Date(Math.max(...counted.map(endOfOccurrence))).toISOString(),
  }
}
