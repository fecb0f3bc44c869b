import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload } from 'payload'
import { readAsSaid } from '../query/readQuery'
import type { PreparedSettings } from '../settings/prepareSettings'
import { suggestions } from './suggestions'

/** So many are offered. */
const MOST = 3

/**
 * もしかして, as far as it leads somewhere: names are remembered for minutes, and what was withdrawn since, or has nothing
 * of the kind that somebody looks for, is not offered.
 *
 * @param isFound whether anything of that kind has a query
 */
export async function suggestionsThatFind(
  payload: Payload,
  typed: string,
  settings: PreparedSettings,
  isFound: (query: SearchQuery) => Promise<boolean>,
): Promise<string[]> {
  const found: string[] = []
  for (const word of await suggestions(payload, typed, settings)) {
    if (found.length === MOST) break
    if (await isFound(readAsSaid(word, settings.dictionary))) found.push(word)
  }
  return found
}
