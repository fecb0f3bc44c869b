import type { SearchDictionary } from '../dictionary/SearchDictionary'
import { parseQuery, type SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { anyWord } from './anyWord'
import { expandQuery } from './expandQuery'
import { splitCompounds } from './splitCompounds'

/**
 * How results came about: `all` that was typed is in them, or what was perhaps meant (`corrected`), or all its `parts`, or
 * `some` of its words.
 */
export type MatchLevel = 'all' | 'corrected' | 'parts' | 'some'

export interface ReadQuery {
  level: MatchLevel
  query: SearchQuery
}

/**
 * What to look for, from what was typed: first as it says; then, each for when the one before finds nothing, as kana are
 * written otherwise, with long words taken apart, and with any of the words.
 */
export function readQuery(typed: string, dictionary: SearchDictionary): ReadQuery[] {
  const said = parseQuery(typed, dictionary.has)
  const all = expandQuery(said, dictionary)
  const split = splitCompounds(said, dictionary)
  const parts = split && expandQuery(split, dictionary)
  const some = anyWord(parts ?? all)
  const written = dictionary.writtenFor(typed)
  return [
    { level: 'all', query: all },
    ...(written ? [{ level: 'all', query: readAsSaid(written, dictionary) } as const] : []),
    ...(parts ? [{ level: 'parts', query: parts } as const] : []),
    ...(some ? [{ level: 'some', query: some } as const] : []),
  ]
}

/** What a text says, with everything that documents may say instead. */
export function readAsSaid(typed: string, dictionary: SearchDictionary): SearchQuery {
  return expandQuery(parseQuery(typed, dictionary.has), dictionary)
}
