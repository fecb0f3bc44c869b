import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { PostgresSearch } from '../engine/postgres/PostgresSearch'
import type { SearchEngine } from '../engine/SearchEngine'

const known = new WeakMap<object, SearchEngine>()

/** The search engine of this process. What staff have published for the search is asked of `currentSettings`. */
export function portalSearch({ db }: Pick<Payload, 'db'>): SearchEngine {
  const found = known.get(db)
  if (found) return found
  const made = new PostgresSearch(sidePool(db, 'search'))
  known.set(db, made)
  return made
}
