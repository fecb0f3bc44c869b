import type { StandingOrder } from '../facets/StandingOrder'
import type { Pool } from './Pool'
import type { Texts } from './readTexts'
import {
  rankCandidates,
  type SearchQuery,
  toTsquery,
} from '@tokyo-cancer-portal/japanese-text/search'
import { type Bits, both, countBits, emptyBits, addBit } from '../facets/bits'
import { firstOf } from '../facets/firstOf'
import { candidateCount } from '../candidateCount'
import { corpusStatistics } from './corpusStatistics'
import { readIds } from './readIds'
import type { Ordered } from './showPage'
import { FIND_TITLES } from './statements'

/** In a title of so many, a title says nothing. */
const MOST_TITLES = 20_000

interface Ordering {
  pool: Pool
  standing: StandingOrder
  query: SearchQuery | null
  /** What passes all filters. */
  passing: Bits
  /** What was read already. */
  texts: Texts
  read: (ids: readonly number[]) => Promise<Texts>
  /** So many in order are enough. */
  needed: number
  /** How many documents there are. */
  documents: number
  /** Local date. */
  today: string
}

/**
 * The best documents first. Those whose title or name has the query, and then those that are worth most apart from it,
 * are compared word by word; the others follow by their worth. The order of a query changes only with the documents.
 */
export async function orderIds(ordering: Ordering): Promise<Ordered> {
  const { pool, standing, query, passing, texts, read, needed, documents, today } = ordering
  // Before anything is waited for: it must be the order of what was found.
  const order = standing.on(today)
  if (!query) return { keys: firstOf(order, passing, needed), ranked: [] }
  const chosen = await chooseCandidates(pool, query, passing, order)
  const known = chosen.every((id) => texts.has(id)) ? texts : await read(chosen)
  const candidates = chosen.flatMap((id) => {
    const text = known.get(id)
    return text ? [{ id, fields: text.fields, prior: standing.priorOf(id) }] : []
  })
  const statistics = await corpusStatistics(pool, documents, query)
  const ranked = rankCandidates(query, candidates, statistics)
  const isRanked = new Set(ranked.map(({ id }) => id))
  const others = firstOf(order, passing, Math.max(0, needed - isRanked.size), isRanked)
  return { keys: [...isRanked, ...others].slice(0, needed), ranked }
}

async function chooseCandidates(
  pool: Pool,
  query: SearchQuery,
  passing: Bits,
  order: Int32Array,
): Promise<readonly number[]> {
  const most = candidateCount(query)
  if (countBits(passing) <= most) return firstOf(order, passing, most)
  const { rows } = await pool.query<{ ids: string }>({
    name: 'search-titles',
    text: FIND_TITLES,
    values: [toTsquery(query), MOST_TITLES],
  })
  const titled = emptyBits(passing.length * 32)
  for (const id of readIds(rows[0]?.ids ?? '')) addBit(titled, id)
  const first = firstOf(order, both(passing, titled), most)
  return [...first, ...firstOf(order, passing, most - first.length, new Set(first))]
}
