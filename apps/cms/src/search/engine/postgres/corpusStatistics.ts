import type { Pool } from './Pool'
import {
  type CorpusStatistics,
  type RankField,
  type SearchQuery,
  toTsquery,
} from '@tokyo-cancer-portal/japanese-text/search'
import { LRUCache } from 'lru-cache'
import { COUNT, LENGTHS } from './statements'

type Known = {
  lengths: LRUCache<'all', Record<RankField, number>>
  counts: LRUCache<string, number>
}

/** How old what is known of all documents may be. It orders results and counts none. */
const GOOD_FOR_MS = 60_000
const known = new WeakMap<Pool, Known>()

/** What is known of all documents, for the ranking. */
export async function corpusStatistics(
  pool: Pool,
  documents: number,
  query: SearchQuery,
): Promise<CorpusStatistics> {
  const { lengths, counts } = knownOf(pool)
  const averageLengths = await kept(lengths, 'all', () => readLengths(pool))
  if (query.groups.length < 2) return { documents, averageLengths }
  const documentFrequencies: number[] = []
  for (const group of query.groups) {
    const text = toTsquery({ ...query, groups: [group], excluded: [] }) ?? ''
    documentFrequencies.push(await kept(counts, text, () => countOf(pool, text)))
  }
  return { documents, averageLengths, documentFrequencies }
}

/** What is known, or what is read now; asking again does not make it younger. */
async function kept<K extends string, V extends object | number>(
  cache: LRUCache<K, V>,
  key: K,
  read: () => Promise<V>,
): Promise<V> {
  const found = cache.get(key)
  if (found !== undefined) return found
  const made = await read()
  cache.set(key, made)
  return made
}

function knownOf(pool: Pool): Known {
  const found = known.get(pool)
  if (found) return found
  const made: Known = {
    lengths: new LRUCache({ max: 1, ttl: GOOD_FOR_MS }),
    counts: new LRUCache({ max: 2000, ttl: GOOD_FOR_MS }),
  }
  known.set(pool, made)
  return made
}

async function readLengths(pool: Pool): Promise<Record<RankField, number>> {
  const { rows } = await pool.query<Record<RankField, number>>(LENGTHS)
  return rows[0] ?? { title: 1, names: 1, headings: 1, body: 1, files: 1 }
}

async function countOf(pool: Pool, tsquery: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({
    name: 'search-count',
    text: COUNT,
    values: [tsquery],
  })
  return rows[0]?.count ?? 0
}
