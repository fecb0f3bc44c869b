import { endOfOccurrence } from './endOfOccurrence'
import type { OccurrenceTiming } from './eventTiming'
import { heldOccurrences } from './heldOccurrences'

/**
 * The first start and the last end of an event's occurrences, as instants.
 *
 * What is called off does not begin anything, unless everything is. It counts for the end: the event keeps its place in
 * the lists until the last announced date has passed, because people who know of that date look there.
 * `undefined` if no date is known.
 */
export function eventSpan(
  occurrences: readonly OccurrenceTiming[] | null | undefined,
): { startsAt: string; endsAt: string } | undefined {
  const announced = heldOccurrences(
    (occurrences ?? []).map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
  )
  const first = heldOccurrences(occurrences)[0] ?? announced[0]
  if (!first) return undefined
  return {
    startsAt: first.startsAt,
    endsAt: new Date(Math.max(...announced.map(endOfOccurrence))).toISOString(),
  }
}
