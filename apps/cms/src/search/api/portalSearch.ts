import type { Payload } from 'payload'
import { insideWords } from '../../content/searchDictionary/insideWords'
import { searchDictionary } from '../../content/searchDictionary'
import { sidePool } from '../../database/sidePool'
import { buildDictionary } from '../dictionary/buildDictionary'
import type { SearchDictionary } from '../dictionary/SearchDictionary'
import { PostgresSearch } from '../engine/postgres/PostgresSearch'
import type { SearchEngine } from '../engine/SearchEngine'

interface PortalSearch {
  engine: SearchEngine
  dictionary: SearchDictionary
}

const known = new WeakMap<object, PortalSearch>()

/** The search of this process. */
export function portalSearch({ db }: Pick<Payload, 'db'>): PortalSearch {
  const found = known.get(db)
  if (found) return found
  const made = {
    engine: new PostgresSearch(sidePool(db, 'search')),
    dictionary: buildDictionary(searchDictionary, insideWords),
  }
  known.set(db, made)
  return made
}
