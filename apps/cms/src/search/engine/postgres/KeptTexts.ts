import type { Pool } from './Pool'
import { LRUCache } from 'lru-cache'
import { readTexts, type Text, type Texts } from './readTexts'

/** In characters, of which each takes two bytes: some 120,000 documents. With fewer there are, less is taken. */
const MOST_CHARACTERS = 96_000_000

/**
 * Folded texts in memory, because a common word is looked for in thousands of them. Whoever learns that documents have
 * changed forgets them (`forget`); a text that was being read at that moment is not kept either.
 */
export class KeptTexts {
  readonly #kept: LRUCache<number, Text>
  /** What was forgotten since each reading that goes on began. */
  readonly #readings = new Set<Set<number>>()

  constructor(mostCharacters = MOST_CHARACTERS) {
    this.#kept = new LRUCache({
      maxSize: mostCharacters,
      sizeCalculation: ({ all }) => all.length + 1,
    })
  }

  /** The texts of these documents; those that are gone meanwhile are missing. */
  async get(pool: Pool, ids: readonly number[]): Promise<Texts> {
    const found = new Map<number, Text>()
    const missing: number[] = []
    for (const id of ids) {
      const text = this.#kept.get(id)
      if (text) found.set(id, text)
      else missing.push(id)
    }
    if (missing.length === 0) return found
    for (const [id, text] of await this.#read(pool, missing)) found.set(id, text)
    return found
  }

  forget(ids: Iterable<number>): void {
    for (const id of ids) {
      this.#kept.delete(id)
      for (const forgotten of this.#readings) forgotten.add(id)
    }
  }

  async #read(pool: Pool, ids: readonly number[]): Promise<Texts> {
    const forgotten = new Set<number>()
    this.#readings.add(forgotten)
    try {
      const texts = await readTexts(pool, ids)
      for (const [id, text] of texts) if (!forgotten.has(id)) this.#kept.set(id, text)
      return texts
    } finally {
      this.#readings.delete(forgotten)
    }
  }
}
