import type { Payload } from 'payload'
import type { SearchMatch } from '../engine/SearchEngine'
import { type Found, lookFor } from '../api/lookFor'
import { portalSearch } from '../api/portalSearch'
import { sureCorrection } from '../api/suggestions'

/**
 * Events that have what was typed, and are not over on a day; recordings whenever the event was.
 *
 * @param from local date
 */
export async function matchEvents(
  payload: Payload,
  typed: string,
  from: string,
): Promise<Found<readonly SearchMatch[]>> {
  const { engine, dictionary } = portalSearch(payload)
  return lookFor<readonly SearchMatch[]>(typed, {
    dictionary,
    correct: async (word) => sureCorrection(payload, word),
    ask: async (query) => {
      const found = await Promise.all([
        engine.matches({ query, filters: { type: ['event'] }, from }),
        engine.matches({ query, filters: { type: ['event'], format: ['archive'] } }),
      ])
      return [...new Map(found.flat().map((match) => [match.key, match])).values()]
    },
    isFound: ({ length }) => length > 0,
    nothing: [],
  })
}
