import type { Pool } from './Pool'
import type { Changes, FreshFacets } from './FreshFacets'
import {
  type MatchRequest,
  MOST_MATCHES,
  type SearchAnswer,
  type SearchEngine,
  type SearchHit,
  type SearchMatch,
  type SearchRequest,
} from '../SearchEngine'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import { type SearchQuery, toTsquery } from '@tokyo-cancer-portal/japanese-text/search'
import { anyOf, type Bits, countBits, numbersOf } from '../facets/bits'
import { KeptTexts } from './KeptTexts'
import { loadFacets } from './loadFacets'
import { needsRecheck } from './needsRecheck'
import { type Ordered, orderIds } from './orderIds'
import { pinnedIds } from './pinnedIds'
import { readIds } from './readIds'
import { readMatches } from './readMatches'
import type { Texts } from './readTexts'
import { recheck } from './recheck'
import { showHits } from './showHits'
import { FIND, REFRESH } from './statements'

/** Of so many each is looked at; of more the index alone tells, which is right for 97 in 100. */
const MOST_CHECKED = 5000
/** Later than any date. */
const FOREVER = '~'
/** Removals are kept for a week. */
const LONGEST_IDLE_MS = 24 * 60 * 60 * 1000

/** The search over the tables that `keepSearchRow` writes. One for a process. */
export class PostgresSearch implements SearchEngine {
  readonly #pool: Pool
  #facets: Promise<FreshFacets> | null = null
  #texts = new KeptTexts()

  constructor(pool: Pool) {
    this.#pool = pool
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { query, filters, page, limit } = request
    const facets = await this.#fresh()
    const pinned = await pinnedIds(this.#pool, request.pinned ?? [])
    const found = await this.#find(facets, query)
    const checked = await this.#check(query, found)
    const bits = withPinned(checked.bits, facets.index.among(pinned))
    const passing = facets.index.filter(bits, filters)
    // Before anything is waited for: another search may bring newer facets meanwhile.
    const counts = facets.index.counts(bits, filters)
    const passed = numbersOf(passing)
    const first = pinned.filter((id) => passed.includes(id))
    const others = first.length > 0 ? passed.filter((id) => !first.includes(id)) : passed
    const order = await this.#order(facets, query, others, checked.texts, page * limit)
    const shown = [...first, ...order.ids].slice((page - 1) * limit, page * limit)
    const hits = await showHits(this.#pool, shown, query)
    const reasons = new Map(order.ranked.map(({ id, ...reason }) => [id, reason]))
    return {
      total: countBits(passing),
      found: countBits(checked.bits),
      isExact: checked.isExact,
      hits: [...hits].map(([id, hit]) => ({
        ...hit,
        isPinned: first.includes(id),
        ...(request.isExplained ? { reason: reasons.get(id) ?? null } : {}),
      })),
      facets: counts,
    }
  }

  async matches({ query, filters, from }: MatchRequest): Promise<readonly SearchMatch[]> {
    const facets = await this.#fresh()
    const checked = await this.#check(query, await this.#find(facets, query))
    const passing = numbersOf(facets.index.filter(checked.bits, filters))
    const inTime = (id: number) => (facets.index.row(id)?.date ?? FOREVER) >= (from ?? '')
    const { ids } = await this.#order(
      facets,
      query,
      passing.filter(inTime),
      checked.texts,
      MOST_MATCHES,
    )
    return readMatches(this.#pool, ids)
  }

  async show(keys: readonly number[], query: SearchQuery | null): Promise<readonly SearchHit[]> {
    return [...(await showHits(this.#pool, keys, query)).values()]
  }

  async #order(
    { index }: FreshFacets,
    query: SearchQuery | null,
    passing: readonly number[],
    texts: Texts,
    needed: number,
  ): Promise<Ordered> {
    const today = toLocalDate(new Date())
    return orderIds({
      pool: this.#pool,
      index,
      query,
      passing,
      texts,
      read: async (ids) => this.#texts.get(this.#pool, ids),
      needed,
      today,
    })
  }

  async #fresh(): Promise<FreshFacets> {
    const known = this.#facets
    if (known && !(await known).isOlderThan(LONGEST_IDLE_MS, Date.now())) return known
    // Whoever comes meanwhile waits for the same reading.
    if (this.#facets === known) {
      // Nobody has told since when which texts have changed.
      this.#texts = new KeptTexts()
      const loading = loadFacets(this.#pool)
      this.#facets = loading
      loading.catch(() => {
        if (this.#facets === loading) this.#facets = null
      })
    }
    return this.#facets ?? this.#fresh()
  }

  async #find(facets: FreshFacets, query: SearchQuery | null): Promise<Bits> {
    const tsquery = query && toTsquery(query)
    const { rows } = await this.#pool.query<Changes & { ids?: string }>(
      tsquery
        ? { name: 'search-find', text: FIND, values: [tsquery, facets.since] }
        : { name: 'search-refresh', text: REFRESH, values: [facets.since] },
    )
    const [row] = rows
    if (!row) throw new Error('the search statement gave no row')
    facets.apply(row, Date.now())
    this.#texts.forget([...(row.removed ?? []), ...(row.changed ?? []).map(({ id }) => id)])
    return facets.index.among(row.ids === undefined ? null : readIds(row.ids))
  }

  async #check(query: SearchQuery | null, bits: Bits): Promise<Checked> {
    if (!query || !needsRecheck(query)) return { bits, isExact: true, texts: new Map() }
    const ids = numbersOf(bits)
    if (ids.length > MOST_CHECKED) return { bits, isExact: false, texts: new Map() }
    const texts = await this.#texts.get(this.#pool, ids)
    return { bits: recheck(query, bits, texts), isExact: true, texts }
  }
}

/** What was found and what is put first: each counts once. */
const withPinned = (found: Bits, pinned: Bits): Bits =>
  anyOf([found, pinned], Math.max(found.length, pinned.length))

interface Checked {
  bits: Bits
  isExact: boolean
  /** What was read for it. */
  texts: Texts
}
