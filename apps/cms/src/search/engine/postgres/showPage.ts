import type { RankedCandidate } from '@tokyo-cancer-portal/japanese-text/search'
import type { SearchHit, SearchRequest } from '../SearchEngine'
import type { Pool } from './Pool'
import { showHits } from './showHits'

export interface Ordered {
  /** Numbers of documents, the best first. */
  keys: readonly number[]
  /** Those that were compared word by word. */
  ranked: readonly RankedCandidate<number>[]
}

/**
 * The results of one page: those that staff put first, then the others in their order.
 *
 * @param first numbers of those that come first and are not among the others
 */
export async function showPage(
  pool: Pool,
  { query, page, limit, isExplained }: SearchRequest,
  first: readonly number[],
  { keys, ranked }: Ordered,
): Promise<SearchHit[]> {
  const shown = [...first, ...keys].slice((page - 1) * limit, page * limit)
  const hits = await showHits(pool, shown, query)
  const reasons = new Map(ranked.map(({ id, ...reason }) => [id, reason]))
  const isFirst = new Set(first)
  return [...hits].map(([key, hit]) => ({
    ...hit,
    isPinned: isFirst.has(key),
    ...(isExplained ? { reason: reasons.get(key) ?? null } : {}),
  }))
}
