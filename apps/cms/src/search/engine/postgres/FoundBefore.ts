import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Bits } from '../facets/bits'
import { LRUCache } from 'lru-cache'

/** What was found for a query. */
export interface Found {
  /** Those that have it. */
  bits: Bits
  /** Whether each was looked at; otherwise they are what the index alone finds. */
  isExact: boolean
  /** From which transaction on changes are not in it. */
  since: string
}

/** In bytes. At 100,000 documents some 2,500 queries, at 5,000 all of a busy day. */
const MOST_BYTES = 32 * 1024 * 1024

/**
 * What was found for the queries of late. It is never an answer by itself: whoever uses it asks the database in the same
 * statement what changed since (`FIND_AGAIN`).
 */
export class FoundBefore {
  readonly #found = new LRUCache<string, Found>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bits }, key) => bits.byteLength + 2 * key.length,
  })

  get(query: SearchQuery): Found | undefined {
    return this.#found.get(keyOf(query))
  }

  keep(query: SearchQuery, found: Found): void {
    this.#found.set(keyOf(query), found)
  }
}

const keyOf = ({ groups, excluded }: SearchQuery): string => JSON.stringify([groups, excluded])
