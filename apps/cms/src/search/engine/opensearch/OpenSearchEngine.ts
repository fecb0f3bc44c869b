import { toLocalDate } from '@tokyo-cancer-portal/domain'
import {
  compileQuery,
  RANK_FIELDS,
  type SearchQuery,
} from '@tokyo-cancer-portal/japanese-text/search'
import type { Pool } from '../postgres/Pool'
import { readMatches } from '../postgres/readMatches'
import { showHits } from '../postgres/showHits'
import { type Ordered, showPage } from '../postgres/showPage'
import {
  type MatchRequest,
  MOST_MATCHES,
  type SearchAnswer,
  type SearchEngine,
  type SearchHit,
  type SearchMatch,
  type SearchRequest,
} from '../SearchEngine'
import { askSearch } from './askSearch'
import { candidateCount, MOST_CANDIDATES } from '../candidateCount'
import type { OpenSearchClient } from './client/OpenSearchClient'
import { type FoundHit, foundHits } from './FoundHit'
import { openSearchId } from './index/openSearchDocument'
import { OpenSearchStatistics } from './OpenSearchStatistics'
import { OpenSearchTexts } from './OpenSearchTexts'
import { matchesBody, pinnedFirst, searchBody, whoBody } from './query/bodies'
import type { Clause } from './query/Clause'
import { facetCounts } from './query/facetCounts'
import { doubtfulClause, queryClause } from './query/queryClause'
import { rankFirst } from './rankFirst'

/** PostgreSQL needs the rest of what the site waits. */
const LONGEST_SEARCH_MS = 1000

interface Options {
  client: OpenSearchClient
  /** Index, or what stands for one. */
  index: string
  /** Where what is shown is read. */
  pool: Pool
  longestMs?: number
}

/**
 * The search over an OpenSearch index that the outbox feeds. It finds, counts and orders; what is shown is read from
 * PostgreSQL by number, so that nothing is shown that was withdrawn, however late the feed is.
 */
export class OpenSearchEngine implements SearchEngine {
  readonly #options: Options
  readonly #texts: OpenSearchTexts
  readonly #statistics: OpenSearchStatistics

  constructor(options: Options) {
    const { client, index } = options
    this.#options = options
    this.#texts = new OpenSearchTexts(client, index)
    this.#statistics = new OpenSearchStatistics(client, index)
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { query, filters, page, limit } = request
    const signal = this.#signal()
    const today = toLocalDate(new Date())
    const { wanted, isExact } = await this.#wanted(query, signal)
    const pinned = (request.pinned ?? []).map(({ collection, id }) => openSearchId(collection, id))
    const size = Math.max(query ? MOST_CANDIDATES : 0, page * limit)
    const body = searchBody({ query, wanted, filters, pinned, size, today })
    const answer = await this.#ask(body, signal)
    const { first, others } = pinnedFirst(foundHits(answer), pinned)
    const order = await this.#order(query, others, today, signal)
    const firstKeys = first.map(({ key }) => key)
    return {
      total: answer.hits.total?.value ?? 0,
      found: answer.aggregations.found?.doc_count ?? 0,
      isExact,
      hits: await showPage(this.#options.pool, request, firstKeys, order),
      facets: facetCounts(answer.aggregations, filters),
    }
  }

  async matches({ query, kinds }: MatchRequest): Promise<readonly SearchMatch[]> {
    const signal = this.#signal()
    const today = toLocalDate(new Date())
    const { wanted } = await this.#wanted(query, signal)
    const body = matchesBody({ query, wanted, kinds, size: MOST_MATCHES, today })
    const found = foundHits(await this.#ask(body, signal))
    const { keys } = await this.#order(query, found, today, signal)
    return readMatches(this.#options.pool, keys)
  }

  async show(keys: readonly number[], query: SearchQuery | null): Promise<readonly SearchHit[]> {
    return [...(await showHits(this.#options.pool, keys, query)).values()]
  }

  /**
   * The documents that have the query. Where the index may find too much, and it is not much, the texts are looked at:
   * those that do not have it are left out by name.
   */
  async #wanted(
    query: SearchQuery | null,
    signal: AbortSignal,
  ): Promise<{ wanted: Clause; isExact: boolean }> {
    const clause = queryClause(query)
    const doubtful = query && doubtfulClause(query)
    if (!query || !doubtful) return { wanted: clause, isExact: true }
    const found = foundHits(await this.#ask(whoBody(doubtful, MOST_CANDIDATES + 1), signal))
    if (found.length > MOST_CANDIDATES) return { wanted: clause, isExact: false }
    const isMatch = compileQuery(query)
    const texts = await this.#texts.get(found, signal)
    const wrong = found.flatMap(({ id }) => {
      const text = texts.get(id)
      return text && isMatch(RANK_FIELDS.map((field) => text.fields[field]).join('\n')) ? [] : [id]
    })
    if (wrong.length === 0) return { wanted: clause, isExact: true }
    const wanted = { bool: { filter: [clause], must_not: [{ ids: { values: wrong } }] } }
    return { wanted, isExact: true }
  }

  async #order(
    query: SearchQuery | null,
    found: readonly FoundHit[],
    today: string,
    signal: AbortSignal,
  ): Promise<Ordered> {
    if (!query || found.length === 0) return { keys: found.map(({ key }) => key), ranked: [] }
    const candidates = found.slice(0, candidateCount(query))
    const [texts, statistics] = await Promise.all([
      this.#texts.get(candidates, signal),
      this.#statistics.get(query, signal),
    ])
    return rankFirst({ query, found, texts, statistics, today })
  }

  #ask = async (body: Clause, signal: AbortSignal) =>
    askSearch(this.#options.client, this.#options.index, body, signal)

  #signal = (): AbortSignal => AbortSignal.timeout(this.#options.longestMs ?? LONGEST_SEARCH_MS)
}
