import { SEARCH_FACETS, type SearchFacet } from '@tokyo-cancer-portal/domain'
import type { FacetCount, SearchFilters } from '../SearchEngine'
import { facetPairs } from './facetPairs'
import { addBit, anyOf, type Bits, both, countBoth, emptyBits, removeBit } from './bits'

/** What is kept of a document in memory. */
export interface FacetRow {
  id: number
  /** `facet:value` */
  facets: readonly string[]
  /** A local or partial date, null where its kind has none. */
  date: string | null
  /** Of an event: the last local date on which it takes place. */
  heldUntil?: string | null
}

const SMALLEST = 1024

/** Who has what: one bit a document and value, so that exact counts take microseconds. */
export class FacetIndex {
  #capacity = SMALLEST
  #present: Bits = emptyBits(SMALLEST)
  readonly #rows = new Map<number, FacetRow>()
  /** Each text once: a hundred thousand rows name a few hundred values. */
  readonly #texts = new Map<string, string>()
  readonly #values = new Map<SearchFacet, Map<string, Bits>>(
    SEARCH_FACETS.map((facet) => [facet, new Map()]),
  )

  get size(): number {
    return this.#rows.size
  }

  row(id: number): FacetRow | undefined {
    return this.#rows.get(id)
  }

  ids(): Iterable<number> {
    return this.#rows.keys()
  }

  set(row: FacetRow): void {
    this.remove(row.id)
    this.#makeRoomFor(row.id)
    this.#rows.set(row.id, { ...row, facets: row.facets.map((text) => this.#once(text)) })
    addBit(this.#present, row.id)
    for (const [facet, value] of facetPairs(row.facets)) {
      const values = this.#values.get(facet)
      const bits = values?.get(value) ?? emptyBits(this.#capacity)
      values?.set(value, bits)
      addBit(bits, row.id)
    }
  }

  remove(id: number): void {
    const row = this.#rows.get(id)
    if (!row) return
    this.#rows.delete(id)
    removeBit(this.#present, id)
    for (const [facet, value] of facetPairs(row.facets)) {
      const bits = this.#values.get(facet)?.get(value)
      if (bits) removeBit(bits, id)
    }
  }

  /** The documents among these numbers; null: all. */
  among(ids: Iterable<number> | null): Bits {
    if (!ids) return this.#present.slice()
    const bits = emptyBits(this.#capacity)
    for (const id of ids) if (id < this.#capacity) addBit(bits, id)
    return both(bits, this.#present)
  }

  /** Those of a set of earlier that are still there: no number is used again. */
  stillIn(set: Bits): Bits {
    return both(this.#present, set)
  }

  /** Those that pass all filters, without the one of a facet that is left out. */
  filter(found: Bits, filters: SearchFilters, without?: SearchFacet): Bits {
    return SEARCH_FACETS.reduce((left, facet) => {
      const chosen = facet === without ? undefined : filters[facet]
      return chosen?.length ? both(left, this.#having(facet, chosen)) : left
    }, found)
  }

  /** Of each facet how many documents each value would give, the commonest first; of chosen ones also where it is none. */
  counts(found: Bits, filters: SearchFilters): Record<SearchFacet, FacetCount[]> {
    const all = this.filter(found, filters)
    return Object.fromEntries(
      SEARCH_FACETS.map((facet) => {
        const base = filters[facet]?.length ? this.filter(found, filters, facet) : all
        const values = this.#values.get(facet)
        const known = new Set([...(values?.keys() ?? []), ...(filters[facet] ?? [])])
        const counts = [...known].flatMap((value) => {
          const bits = values?.get(value)
          const count = bits ? countBoth(base, bits) : 0
          return count > 0 || filters[facet]?.includes(value) ? [{ value, count }] : []
        })
        return [facet, counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))]
      }),
    ) as Record<SearchFacet, FacetCount[]>
  }

  #once(text: string): string {
    const known = this.#texts.get(text)
    if (known === undefined) this.#texts.set(text, text)
    return known ?? text
  }

  #having(facet: SearchFacet, chosen: readonly string[]): Bits {
    const values = this.#values.get(facet)
    const sets = chosen.flatMap((value) => values?.get(value) ?? [])
    return anyOf(sets, this.#present.length)
  }

  #makeRoomFor(id: number): void {
    if (id < this.#capacity) return
    while (this.#capacity <= id) this.#capacity *= 2
    const larger = (bits: Bits): Bits => {
      const grown = emptyBits(this.#capacity)
      grown.set(bits)
      return grown
    }
    this.#present = larger(this.#present)
    for (const values of this.#values.values()) {
      for (const [value, bits] of values) values.set(value, larger(bits))
    }
  }
}
