import type { Payload } from 'payload'
import { portalSearch } from '../api/portalSearch'
import { suggestionsThatFind } from '../api/suggestionsThatFind'
import { currentSettings } from '../settings/currentSettings'
import { eventKinds } from './matchEvents'

/**
 * もしかして: what was perhaps meant instead of what was typed, as far as there is an event about it.
 *
 * @param from local date
 */
export async function eventSuggestions(
  payload: Payload,
  typed: string,
  from: string,
): Promise<string[]> {
  const engine = portalSearch(payload)
  return suggestionsThatFind(payload, typed, await currentSettings(payload), async (query) => {
    const matches = await engine.matches({ query, kinds: eventKinds(from) })
    return matches.length > 0
  })
}
