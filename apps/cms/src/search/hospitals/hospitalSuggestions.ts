import type { Payload } from 'payload'
import { portalSearch } from '../api/portalSearch'
import { suggestions } from '../api/suggestions'
import { readAsSaid } from '../query/readQuery'
import { currentSettings } from '../settings/currentSettings'

/** もしかして: what was perhaps meant instead of what was typed, as far as it finds a hospital. */
export async function hospitalSuggestions(payload: Payload, typed: string): Promise<string[]> {
  const engine = portalSearch(payload)
  const settings = await currentSettings(payload)
  const found: string[] = []
  for (const word of await suggestions(payload, typed, settings)) {
    const query = readAsSaid(word, settings.dictionary)
    const matches = await engine.matches({ query, filters: { type: ['hospital'] } })
    if (matches.length > 0) found.push(word)
  }
  return found
}
