import type { SearchDictionary } from '../dictionary/SearchDictionary'
import { parseQuery, type SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { anyWord } from './anyWord'
import { expandQuery } from './expandQuery'
import { splitCompounds } from './splitCompounds'

/** How results came about: `all` that was typed is in them, all its `parts`, or `some` of its words. */
export type MatchLevel = 'all' | 'parts' | 'some'

export interface ReadQuery {
  level: MatchLevel
  query: SearchQuery
}

/**
 * What to look for, from what was typed: first as it says, then, each for when the one before finds nothing, with long
 * words taken apart, and with any of the words.
 */
export function readQuery(typed: string, dictionary: SearchDictionary): ReadQuery[] {
  const said = parseQuery(typed)
  const all = expandQuery(said, dictionary)
  const split = splitCompounds(said, dictionary)
  const parts = split && expandQuery(split, dictionary)
  const some = anyWord(parts ?? all)
  return [
    { level: 'all', query: all },
    ...(parts ? [{ level: 'parts', query: parts } as const] : []),
    ...(some ? [{ level: 'some', query: some } as const] : []),
  ]
}
