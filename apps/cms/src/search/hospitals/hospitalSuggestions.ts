import type { Payload } from 'payload'
import { portalSearch } from '../api/portalSearch'
import { suggestions } from '../api/suggestions'
import { readAsSaid } from '../query/readQuery'

/** もしかして: what was perhaps meant instead of what was typed, as far as it finds a hospital. */
export async function hospitalSuggestions(payload: Payload, typed: string): Promise<string[]> {
  const { engine, dictionary } = portalSearch(payload)
  const found: string[] = []
  for (const word of await suggestions(payload, typed)) {
    const query = readAsSaid(word, dictionary)
    const matches = await engine.matches({ query, filters: { type: ['hospital'] } })
    if (matches.length > 0) found.push(word)
  }
  return found
}
