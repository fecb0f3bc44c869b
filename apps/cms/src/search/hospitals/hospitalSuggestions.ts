import type { Payload } from 'payload'
import { portalSearch } from '../api/portalSearch'
import { suggestionsThatFind } from '../api/suggestionsThatFind'
import { currentSettings } from '../settings/currentSettings'

/** もしかして: what was perhaps meant instead of what was typed, as far as it finds a hospital. */
export async function hospitalSuggestions(payload: Payload, typed: string): Promise<string[]> {
  const kinds = [{ filters: { type: ['hospital'] } }]
  return suggestionsThatFind(payload, typed, await currentSettings(payload), async (query) => {
    const matches = await portalSearch(payload).matches({ query, kinds })
    return matches.length > 0
  })
}
