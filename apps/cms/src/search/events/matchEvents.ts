import type { Payload } from 'payload'
import type { AsOf, MatchKind, SearchMatch } from '../engine/SearchEngine'
import type { Found } from '../api/lookFor'
import { matchPublished } from '../api/matchPublished'

/**
 * Events that have what was typed, and are not over on a day; recordings whenever the event was.
 *
 * @param from local date
 */
export async function matchEvents(
  payload: Payload,
  typed: string,
  from: string,
  asOf?: AsOf,
): Promise<Found<readonly SearchMatch[]>> {
  return matchPublished(payload, typed, { kinds: eventKinds(from), asOf })
}

/** What is asked of the engine: events that are not over on a day, and recordings. */
export const eventKinds = (from: string): MatchKind[] => [
  { filters: { type: ['event'] }, from },
  { filters: { type: ['event'], format: ['archive'] } },
]
