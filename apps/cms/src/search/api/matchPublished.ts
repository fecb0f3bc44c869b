import type { Payload } from 'payload'
import type { MatchRequest, SearchMatch } from '../engine/SearchEngine'
import { type Found, lookFor } from './lookFor'
import { currentSettings } from '../settings/currentSettings'
import { portalSearch } from './portalSearch'
import { sureCorrection } from './suggestions'

/** Everything of a kind that a finder chooses among, for what was typed into it. */
export async function matchPublished(
  payload: Payload,
  typed: string,
  kind: Omit<MatchRequest, 'query'>,
): Promise<Found<readonly SearchMatch[]>> {
  const engine = portalSearch(payload)
  const settings = await currentSettings(payload)
  return lookFor<readonly SearchMatch[]>(typed, {
    dictionary: settings.dictionary,
    correct: async (word) => sureCorrection(payload, word, settings),
    ask: async (query) => engine.matches({ ...kind, query }),
    isFound: ({ length }) => length > 0,
    nothing: [],
  })
}
