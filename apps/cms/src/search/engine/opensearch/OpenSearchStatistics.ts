import {
  type CorpusStatistics,
  RANK_FIELDS,
  type RankField,
  type SearchQuery,
} from '@tokyo-cancer-portal/japanese-text/search'
import { LRUCache } from 'lru-cache'
import type { OpenSearchClient } from './client/OpenSearchClient'
import { askSearch } from './askSearch'
import { groupClause } from './query/queryClause'

/** How old what is known of all documents may be. It orders results and counts none. */
const GOOD_FOR_MS = 60_000

type Lengths = Pick<CorpusStatistics, 'documents' | 'averageLengths'>

/** What is known of all documents, for the ranking. */
export class OpenSearchStatistics {
  readonly #client: OpenSearchClient
  readonly #index: string
  readonly #lengths = new LRUCache<'all', Lengths>({ max: 1, ttl: GOOD_FOR_MS })
  readonly #counts = new LRUCache<string, number>({ max: 2000, ttl: GOOD_FOR_MS })

  constructor(client: OpenSearchClient, index: string) {
    this.#client = client
    this.#index = index
  }

  async get({ groups }: SearchQuery, signal: AbortSignal): Promise<CorpusStatistics> {
    const clauses = groups.length < 2 ? [] : groups.map(groupClause)
    const keys = clauses.map((clause) => JSON.stringify(clause))
    const unknown = keys.flatMap((key, at) => (this.#counts.has(key) ? [] : [at]))
    if (unknown.length > 0 || !this.#lengths.has('all')) {
      await this.#read(
        unknown.map((at) => [keys[at] ?? '', clauses[at]] as const),
        signal,
      )
    }
    const known = this.#lengths.get('all') ?? { documents: 0, averageLengths: NO_LENGTHS }
    const documentFrequencies = keys.map((key) => this.#counts.get(key) ?? 0)
    return clauses.length > 0 ? { ...known, documentFrequencies } : known
  }

  async #read(
    unknown: readonly (readonly [key: string, clause: unknown])[],
    signal: AbortSignal,
  ): Promise<void> {
    const lengths = RANK_FIELDS.map((field) => [field, { avg: { field: `lengths.${field}` } }])
    const groups = unknown.map(([, clause], at) => [`group${at}`, { filter: clause }])
    const { hits, aggregations } = await askSearch(
      this.#client,
      this.#index,
      {
        query: { match_all: {} },
        size: 0,
        track_total_hits: true,
        aggs: Object.fromEntries([...lengths, ...groups]) as unknown,
      },
      signal,
    )
    this.#lengths.set('all', {
      documents: hits.total?.value ?? 0,
      averageLengths: Object.fromEntries(
        RANK_FIELDS.map((field) => [field, aggregations[field]?.value ?? 1]),
      ) as Record<RankField, number>,
    })
    unknown.forEach(([key], at) => {
      this.#counts.set(key, aggregations[`group${at}`]?.doc_count ?? 0)
    })
  }
}

const NO_LENGTHS: Record<RankField, number> = {
  title: 1,
  names: 1,
  headings: 1,
  body: 1,
  files: 1,
}
