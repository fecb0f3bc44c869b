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
  return inOrder(ids, await matchesById(pool, ids))
}

/** The same by number. */
export async function matchesById(
  pool: Pool,
  ids: readonly number[],
): Promise<ReadonlyMap<number, SearchMatch>> {
  if (ids.length === 0) return new Map()
  const { rows } = await pool.query<Row>({ name: 'search-matches', text: MATCHES, values: [ids] })
  return new Map(rows.map((row) => [row.id, matchOf(row)]))
}

/** What there is of these, in their order. */
export function inOrder<Value>(ids: readonly number[], byId: ReadonlyMap<number, Value>): Value[] {
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function matchOf({ id: key, document_id: id, title, facts, facets }: Row): SearchMatch {
  return { key, id, title, facts, facets: byFacet(facets) }
}

function byFacet(facets: readonly string[]): SearchMatch['facets'] {
  const values: Partial<Record<SearchFacet, string[]>> = {}
  for (const [facet, value] of facetPairs(facets)) (values[facet] ??= []).push(value)
  return values
}
