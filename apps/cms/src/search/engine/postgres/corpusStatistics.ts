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
  const averageLengths = lengths.get('all') ?? (await readLengths(pool))
  lengths.set('all', averageLengths)
  if (query.groups.length < 2) return { documents, averageLengths }
  const documentFrequencies: number[] = []
  for (const group of query.groups) {
    const text = toTsquery({ ...query, groups: [group], excluded: [] }) ?? ''
    const count = counts.get(text) ?? (await countOf(pool, text))
    counts.set(text, count)
    documentFrequencies.push(count)
  }
  return { documents, averageLengths, documentFrequencies }
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
  return rows[0] ?? { title: 1, names: 1, headings: 1, body: 1 }
}

async function countOf(pool: Pool, tsquery: string): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({
    name: 'search-count',
    text: COUNT,
    values: [tsquery],
  })
  return rows[0]?.count ?? 0
}
