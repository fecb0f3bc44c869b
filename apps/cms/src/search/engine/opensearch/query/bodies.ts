import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { MatchKind, SearchFilters } from '../../SearchEngine'
import { type FoundHit, WHO } from '../FoundHit'
import type { Clause } from './Clause'
import { countClauses } from './countClauses'
import { facetAggregations } from './facetCounts'
import { filterClauses, sinceClause } from './filterClauses'
import { orderClauses, SORT } from './orderClauses'

/** Above whatever words are worth; each pinned document has its own. */
const PINNED = 1_000_000
/** What orders is left out where what finds has so many questions already. */
const MOST_TO_ORDER = 400

const UNCOUNTED = { ...WHO, track_total_hits: false }

interface Asked {
  query: SearchQuery | null
  /** The documents that have it (`queryClause`). */
  wanted: Clause
  filters: SearchFilters
  size: number
  /** Local date. */
  today: string
}

/** Asks for one list of results with its counts. */
export function searchBody({ filters, pinned, ...asked }: Asked & { pinned: readonly string[] }) {
  const passing = filterClauses(filters)
  return {
    query: withPinned(ordered(asked), pinned),
    ...(passing.length > 0 ? { post_filter: { bool: { filter: passing } } } : {}),
    aggs: { found: { filter: asked.wanted }, ...facetAggregations(filters) },
    sort: SORT,
    size: asked.size,
    track_total_hits: true,
    ...WHO,
  }
}

/** Asks for what a finder chooses among. */
export function matchesBody({
  kinds,
  ...asked
}: Omit<Asked, 'filters'> & { kinds: readonly MatchKind[] }) {
  const anyKind = { bool: { should: kinds.map(kindClause), minimum_should_match: 1 } }
  return { query: ordered(asked, [anyKind]), sort: SORT, size: asked.size, ...UNCOUNTED }
}

const kindClause = ({ filters, from }: MatchKind): Clause => ({
  bool: { filter: [...filterClauses(filters), ...(from ? [sinceClause(from)] : [])] },
})

/** Asks for documents in no order. */
export const whoBody = (clause: Clause, size: number) => ({
  query: { bool: { filter: [clause] } },
  size,
  ...UNCOUNTED,
})

/** Those that staff put first, in their order, and all others. */
export function pinnedFirst(
  found: readonly FoundHit[],
  pinned: readonly string[],
): { first: FoundHit[]; others: FoundHit[] } {
  const byId = new Map(found.map((hit) => [hit.id, hit]))
  const first = [...new Set(pinned)].flatMap((id) => byId.get(id) ?? [])
  return { first, others: found.filter((hit) => !first.includes(hit)) }
}

function ordered(
  { query, wanted, today }: Pick<Asked, 'query' | 'wanted' | 'today'>,
  conditions: readonly Clause[] = [],
): Clause {
  const isShort = countClauses(wanted) <= MOST_TO_ORDER
  return {
    bool: {
      filter: [wanted, ...conditions],
      should: orderClauses(isShort ? query : null, today),
    },
  }
}

function withPinned(clause: Clause, pinned: readonly string[]): Clause {
  if (pinned.length === 0) return clause
  return {
    bool: {
      should: [clause, { constant_score: { filter: { ids: { values: pinned } }, boost: PINNED } }],
      minimum_should_match: 1,
    },
  }
}
