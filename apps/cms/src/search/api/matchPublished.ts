import type { Payload } from 'payload'
import type { AsOf, MatchKind, SearchMatch } from '../engine/SearchEngine'
import { type Found, lookFor } from './lookFor'
import { currentSettings } from '../settings/currentSettings'
import { portalSearch } from './portalSearch'

/**
 * Everything that a finder chooses among, for what was typed into it: of one kind, or of several, of which something
 * that is of two is there once.
 */
export async function matchPublished(
  payload: Payload,
  typed: string,
  { kinds, asOf }: { kinds: readonly MatchKind[]; asOf?: AsOf },
): Promise<Found<readonly SearchMatch[]>> {
  const engine = portalSearch(payload)
  return lookFor<readonly SearchMatch[]>(payload, typed, {
    settings: async () => currentSettings(payload, asOf),
    ask: async (query) => engine.matches({ query, kinds, asOf }),
    isFound: ({ length }) => length > 0,
    nothing: [],
  })
}
