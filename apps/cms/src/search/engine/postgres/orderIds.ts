import type { FacetIndex } from '../facets/FacetIndex'
import type { Pool } from './Pool'
import type { Texts } from './readTexts'
import {
  rankCandidates,
  type RankedCandidate,
  type SearchQuery,
  toTsquery,
} from '@tokyo-cancer-portal/japanese-text/search'
import { prior } from '../prior'
import { corpusStatistics } from './corpusStatistics'
import { readIds } from './readIds'
import { FIND_TITLES } from './statements'

/** So many are compared word by word; with few wordings it takes some 20 µs each. */
const CANDIDATES = 300
const FEWEST_CANDIDATES = 40
/** Wordings times documents: thirty words of one kana must not hold up everybody else. */
const MOST_LOOKS = 6000
/** In a title of so many, a title says nothing. */
const MOST_TITLES = 20_000

interface Ordering {
  pool: Pool
  index: FacetIndex
  query: SearchQuery | null
  /** What passes all filters. */
  passing: readonly number[]
  /** What was read already. */
  texts: Texts
  read: (ids: readonly number[]) => Promise<Texts>
  /** So many in order are enough. */
  needed: number
  /** Local date. */
  today: string
}

export interface Ordered {
  ids: readonly number[]
  /** Those that were compared word by word. */
  ranked: readonly RankedCandidate<number>[]
}

/**
 * The best documents first. Those whose title or name has the query, and then those that are worth most apart from it,
 * are compared word by word; the others follow by their worth. The order of a query changes only with the documents.
 */
export async function orderIds(ordering: Ordering): Promise<Ordered> {
  const { pool, index, query, passing, texts, read, needed, today } = ordering
  const worth = new Map(passing.map((id) => [id, worthOf(index, id, today)]))
  const byWorth = (one: number, other: number) =>
    (worth.get(other) ?? 0) - (worth.get(one) ?? 0) ||
    compareDates(index, one, other) ||
    one - other
  const rest = passing.toSorted(byWorth)
  if (!query) return { ids: rest.slice(0, needed), ranked: [] }
  const chosen = await chooseCandidates(pool, query, rest)
  const known = chosen.every((id) => texts.has(id)) ? texts : await read(chosen)
  const candidates = chosen.flatMap((id) => {
    const text = known.get(id)
    return text ? [{ id, fields: text.fields, prior: worth.get(id) ?? 0 }] : []
  })
  const statistics = await corpusStatistics(pool, index.size, query)
  const ranked = rankCandidates(query, candidates, statistics)
  const isRanked = new Set(ranked.map(({ id }) => id))
  const ids = [...isRanked, ...rest.filter((id) => !isRanked.has(id))]
  return { ids: ids.slice(0, needed), ranked }
}

async function chooseCandidates(
  pool: Pool,
  query: SearchQuery,
  rest: readonly number[],
): Promise<readonly number[]> {
  const wordings = query.groups.reduce((sum, { alternatives }) => sum + alternatives.length, 0)
  const most = Math.max(
    FEWEST_CANDIDATES,
    Math.min(CANDIDATES, Math.floor(MOST_LOOKS / Math.max(1, wordings))),
  )
  if (rest.length <= most) return rest
  const { rows } = await pool.query<{ ids: string }>({
    name: 'search-titles',
    text: FIND_TITLES,
    values: [toTsquery(query), MOST_TITLES],
  })
  const titled = new Set(readIds(rows[0]?.ids ?? ''))
  const first = rest.filter((id) => titled.has(id)).slice(0, most)
  const others = rest.filter((id) => !titled.has(id))
  return [...first, ...others.slice(0, most - first.length)]
}

function worthOf(index: FacetIndex, id: number, today: string): number {
  const row = index.row(id)
  return row ? prior(row, today) : 0
}

/** The newer first; of what is to come the sooner is no better, because recurring meetings end late. */
function compareDates(index: FacetIndex, one: number, other: number): number {
  const [a, b] = [index.row(one)?.date ?? '', index.row(other)?.date ?? '']
  if (a === b) return 0
  return a < b ? 1 : -1
}
