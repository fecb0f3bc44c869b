import type { Pool } from './Pool'
import type { FacetRow } from '../facets/FacetIndex'
import { FreshFacets } from './FreshFacets'
import { FACET_ROWS, SNAPSHOT } from './statements'

const ROWS = 20_000

/** Reads the facets of all documents. What is committed meanwhile comes with the first question. */
export async function loadFacets(pool: Pool): Promise<FreshFacets> {
  const fresh = new FreshFacets()
  const { rows: seen } = await pool.query<{ snapshot: string }>(SNAPSHOT)
  const all: FacetRow[] = []
  for (;;) {
    const { rows } = await pool.query<FacetRow>({
      name: 'search-facet-rows',
      text: FACET_ROWS,
      values: [all.at(-1)?.id ?? 0, ROWS],
    })
    all.push(...rows)
    if (rows.length < ROWS) break
  }
  fresh.begin(seen[0]?.snapshot ?? '0:0:', all, Date.now())
  return fresh
}
