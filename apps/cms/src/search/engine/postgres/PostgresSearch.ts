import type { Pool } from './Pool'
import type { FreshFacets } from './FreshFacets'
import {
  type MatchKind,
  type MatchRequest,
  MOST_MATCHES,
  type SearchAnswer,
  type SearchEngine,
  type SearchHit,
  type SearchMatch,
  type SearchRequest,
} from '../SearchEngine'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import { anyOf, type Bits, countBits, hasBit, numbersOf, removeBit } from '../facets/bits'
import { Matching } from './Matching'
import { orderIds } from './orderIds'
import { pinnedIds } from './pinnedIds'
import type { Texts } from './readTexts'
import { showHits } from './showHits'
import { type Ordered, showPage } from './showPage'

/** Later than any date. */
const FOREVER = '~'

/** The search over the tables that `keepSearchRow` writes. One for a process. */
export class PostgresSearch implements SearchEngine {
  readonly #pool: Pool
  readonly #matching: Matching

  constructor(pool: Pool) {
    this.#pool = pool
    this.#matching = new Matching(pool)
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { query, filters, page, limit } = request
    const pinned = await pinnedIds(this.#pool, request.pinned ?? [])
    const matched = await this.#matching.match(query)
    const { facets } = matched
    const bits = withPinned(matched.bits, facets.index.among(pinned))
    const passing = facets.index.filter(bits, filters)
    // Before anything is waited for: another search may bring newer facets meanwhile.
    const counts = facets.index.counts(bits, filters)
    const first = pinned.filter((id) => hasBit(passing, id))
    const order = await this.#order(
      facets,
      query,
      without(passing, first),
      matched.texts,
      page * limit,
    )
    return {
      total: countBits(passing),
      found: countBits(matched.bits),
      isExact: matched.isExact,
      hits: await showPage(this.#pool, request, first, order),
      facets: counts,
    }
  }

  async matches({ query, kinds, asOf }: MatchRequest): Promise<readonly SearchMatch[]> {
    const { facets, bits, texts } = await this.#matching.match(query, asOf)
    const passing = anyOf(
      kinds.map((kind) => ofKind(facets, bits, kind)),
      bits.length,
    )
    const { keys } = await this.#order(facets, query, passing, texts, MOST_MATCHES)
    return this.#matching.matches(keys)
  }

  async show(keys: readonly number[], query: SearchQuery | null): Promise<readonly SearchHit[]> {
    return [...(await showHits(this.#pool, keys, query)).values()]
  }

  async #order(
    { index, order }: FreshFacets,
    query: SearchQuery | null,
    passing: Bits,
    texts: Texts,
    needed: number,
  ): Promise<Ordered> {
    const today = toLocalDate(new Date())
    return orderIds({
      pool: this.#pool,
      standing: order,
      query,
      passing,
      texts,
      read: async (ids) => this.#matching.texts(ids),
      needed,
      documents: index.size,
      today,
    })
  }
}

/** What of the found is of a kind. */
function ofKind({ index }: FreshFacets, found: Bits, { filters, from }: MatchKind): Bits {
  const passing = index.filter(found, filters)
  if (from === undefined) return passing
  const isLate = (id: number) => (index.row(id)?.date ?? FOREVER) < from
  return without(passing, numbersOf(passing).filter(isLate))
}

/** What was found and what is put first: each counts once. */
const withPinned = (found: Bits, pinned: Bits): Bits =>
  anyOf([found, pinned], Math.max(found.length, pinned.length))

function without(set: Bits, some: readonly number[]): Bits {
  const left = set.slice()
  for (const id of some) removeBit(left, id)
  return left
}
