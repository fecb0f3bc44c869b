import type { SearchRequest } from '../SearchEngine'
import type { Pool } from './Pool'
import { PINNED } from './statements'

/** Numbers of documents that come first, in their order; what is not in the index has none. */
export async function pinnedIds(
  pool: Pool,
  pinned: NonNullable<SearchRequest['pinned']>,
): Promise<number[]> {
  if (pinned.length === 0) return []
  const { rows } = await pool.query<{ id: number }>({
    name: 'search-pinned',
    text: PINNED,
    values: [pinned.map(({ collection }) => collection), pinned.map(({ id }) => id)],
  })
  return rows.map(({ id }) => id)
}
