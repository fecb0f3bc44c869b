import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import { env } from '../../env'
import { FallbackSearch } from '../engine/fallback/FallbackSearch'
import { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'
import { openSearchNames } from '../engine/opensearch/client/OpenSearchNames'
import { OpenSearchEngine } from '../engine/opensearch/OpenSearchEngine'
import { PostgresSearch } from '../engine/postgres/PostgresSearch'
import type { SearchEngine } from '../engine/SearchEngine'

const known = new WeakMap<object, SearchEngine>()

/** The search engine of this process. What staff have published for the search is asked of `currentSettings`. */
export function portalSearch(payload: Pick<Payload, 'db' | 'logger'>): SearchEngine {
  const found = known.get(payload.db)
  if (found) return found
  const made = makeEngine(payload)
  known.set(payload.db, made)
  return made
}

/** PostgreSQL, or OpenSearch where there is one (`SEARCH_URL`) and PostgreSQL whenever that does not answer. */
function makeEngine({ db, logger }: Pick<Payload, 'db' | 'logger'>): SearchEngine {
  const pool = sidePool(db, 'search')
  const postgres = new PostgresSearch(pool)
  if (env.searchUrl === '') return postgres
  const client = new OpenSearchClient(env.searchUrl)
  const { alias } = openSearchNames(env.searchIndex)
  const openSearch = new OpenSearchEngine({ client, index: alias, pool })
  return new FallbackSearch({ first: openSearch, second: postgres, logger })
}
