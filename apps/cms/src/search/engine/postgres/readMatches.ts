import type { SearchFacet } from '@tokyo-cancer-portal/domain'
import type { SearchMatch } from '../SearchEngine'
import type { Pool } from './Pool'
import { facetPairs } from '../facets/facetPairs'
import { MATCHES } from './statements'

interface Row {
  id: number
  document_id: string
  title: Record<string, string>
  facets: string[]
  facts: Record<string, unknown>
}

/** What finders choose by, in the order of the numbers. Those that are gone meanwhile are left out. */
export async function readMatches(pool: Pool, ids: readonly number[]): Promise<SearchMatch[]> {
  if (ids.length === 0) return []
  const { rows } = await pool.query<Row>({ name: 'search-matches', text: MATCHES, values: [ids] })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((key) => {
    const row = byId.get(key)
    if (!row) return []
    const { document_id: id, title, facts } = row
    return [{ key, id, title, facts, facets: byFacet(row.facets) }]
  })
}

function byFacet(facets: readonly string[]): SearchMatch['facets'] {
  const values: Partial<Record<SearchFacet, string[]>> = {}
  for (const [facet, value] of facetPairs(facets)) (values[facet] ??= []).push(value)
  return values
}
