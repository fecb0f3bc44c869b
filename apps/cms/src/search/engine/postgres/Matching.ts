import type { Pool } from './Pool'
import type { Changes, FreshFacets } from './FreshFacets'
import { type SearchQuery, toTsquery } from '@tokyo-cancer-portal/japanese-text/search'
import { anyOf, type Bits, countBits, numbersOf, removeBit } from '../facets/bits'
import { Rounds } from '../../../database/Rounds'
import { type Found, FoundBefore } from './FoundBefore'
import { keptDocuments } from './keptDocuments'
import { loadFacets } from './loadFacets'
import { needsRecheck } from './needsRecheck'
import { readIds } from './readIds'
import { inOrder } from './readMatches'
import type { Texts } from './readTexts'
import { recheck } from './recheck'
import { readSnapshot } from './Snapshot'
import type { AsOf, SearchMatch } from '../SearchEngine'
import { FIND, FIND_AGAIN, REFRESH } from './statements'

/** Of so many each is looked at; of more the index alone tells, which is right for 97 in 100. */
const MOST_CHECKED = 5000
/** If more than so many changed since a query was asked, it is asked anew. */
const MOST_TOUCHED = 500
/** Removals are kept for a week. */
const LONGEST_IDLE_MS = 24 * 60 * 60 * 1000

/** Which documents have a query, and what is known of all documents as of the same moment. */
export interface Matched {
  facets: FreshFacets
  bits: Bits
  /** False where so many were found that not each was looked at. */
  isExact: boolean
  /** What was read of them on the way. */
  texts: Texts
}

interface Statement {
  name: string
  text: string
  values: unknown[]
}

interface Touched {
  id: number
  isFound: boolean
}

/**
 * Says which documents have a query, from the database and from what this process remembers of it: facets, folded texts,
 * what finders choose by, and what was found before. Each question asks in one statement for what was committed since the last one, or
 * takes what another has asked since it came, so nothing that is remembered can be out of date.
 */
export class Matching {
  readonly #pool: Pool
  #facets: Promise<FreshFacets> | null = null
  /** Whoever asks for everything at the same time asks once. */
  readonly #refreshes = new Rounds(async () => this.#refresh())
  #kept: ReturnType<typeof keptDocuments>
  #before = new FoundBefore()

  constructor(pool: Pool) {
    this.#pool = pool
    this.#kept = keptDocuments(pool)
  }

  /** @param query null: all documents */
  async match(query: SearchQuery | null, asOf?: AsOf): Promise<Matched> {
    const tsquery = query && toTsquery(query)
    if (!query || !tsquery) {
      const facets = await this.#refreshes.join(asOf)
      return { facets, bits: facets.index.among(null), isExact: true, texts: new Map() }
    }
    const facets = await this.#fresh()
    const before = this.#before.get(query)
    const again = before && (await this.#findAgain(facets, query, tsquery, before))
    return again ?? this.#find(facets, query, tsquery)
  }

  /** Folded texts; those that are gone meanwhile are missing. */
  async texts(ids: readonly number[]): Promise<Texts> {
    return this.#kept.texts.get(ids)
  }

  /** What finders choose by, in the order of the numbers; those that are gone meanwhile are left out. */
  async matches(ids: readonly number[]): Promise<SearchMatch[]> {
    return inOrder(ids, await this.#kept.matches.get(ids))
  }

  async #refresh(): Promise<FreshFacets> {
    const facets = await this.#fresh()
    await this.#ask(facets, { name: 'search-refresh', text: REFRESH, values: [facets.since] })
    return facets
  }

  async #find(facets: FreshFacets, query: SearchQuery, tsquery: string): Promise<Matched> {
    const row = await this.#ask<{ ids: string }>(facets, {
      name: 'search-find',
      text: FIND,
      values: [tsquery, facets.since],
    })
    const found = facets.index.among(readIds(row.ids))
    const checked = await this.#check(query, found)
    this.#before.keep(query, { bits: checked.bits, isExact: checked.isExact, since: row.since })
    return { facets, ...checked }
  }

  /** Null where it is less work to begin anew. */
  async #findAgain(
    facets: FreshFacets,
    query: SearchQuery,
    tsquery: string,
    before: Found,
  ): Promise<Matched | null> {
    const row = await this.#ask<{ touched: readonly Touched[] | null }>(facets, {
      name: 'search-find-again',
      text: FIND_AGAIN,
      values: [tsquery, facets.since, before.since, MOST_TOUCHED + 1],
    })
    const touched = row.touched ?? []
    if (touched.length > MOST_TOUCHED) return null
    const bits = facets.index.stillIn(before.bits)
    for (const { id } of touched) removeBit(bits, id)
    const now = facets.index.among(touched.flatMap(({ id, isFound }) => (isFound ? [id] : [])))
    const checked = before.isExact ? await this.#check(query, now) : { bits: now, texts: new Map() }
    const all = anyOf([bits, checked.bits], bits.length)
    this.#before.keep(query, { bits: all, isExact: before.isExact, since: row.since })
    return { facets, bits: all, isExact: before.isExact, texts: checked.texts }
  }

  async #check(query: SearchQuery, found: Bits): Promise<Omit<Matched, 'facets'>> {
    if (!needsRecheck(query)) return { bits: found, isExact: true, texts: new Map() }
    if (countBits(found) > MOST_CHECKED) return { bits: found, isExact: false, texts: new Map() }
    const texts = await this.texts(numbersOf(found))
    return { bits: recheck(query, found, texts), isExact: true, texts }
  }

  async #ask<Row>(facets: FreshFacets, statement: Statement): Promise<Row & { since: string }> {
    const { rows } = await this.#pool.query<Row & Changes>(statement)
    const [row] = rows
    if (!row) throw new Error('the search statement gave no row')
    facets.apply(row, Date.now())
    const touched = [...(row.removed ?? []), ...(row.changed ?? []).map(({ id }) => id)]
    for (const kept of Object.values(this.#kept)) kept.forget(touched)
    return { ...row, since: readSnapshot(row.snapshot).oldestOpen }
  }

  async #fresh(): Promise<FreshFacets> {
    const known = this.#facets
    if (known && !(await known).isOlderThan(LONGEST_IDLE_MS, Date.now())) return known
    // Whoever comes meanwhile waits for the same reading.
    if (this.#facets === known) {
      // Nobody has told since when which documents have changed.
      this.#kept = keptDocuments(this.#pool)
      this.#before = new FoundBefore()
      const loading = loadFacets(this.#pool)
      this.#facets = loading
      loading.catch(() => {
        if (this.#facets === loading) this.#facets = null
      })
    }
    return this.#facets ?? this.#fresh()
  }
}
