import { LRUCache } from 'lru-cache'

interface Options<Row> {
  /** Reads rows; those that are gone meanwhile are missing. */
  read: (ids: readonly number[]) => Promise<ReadonlyMap<number, Row>>
  /** In the unit of `sizeOf`. With fewer rows there are, less is taken. */
  most: number
  /** More than 0. */
  sizeOf: (row: Row) => number
}

/**
 * Rows of documents in memory, because a common word is looked for in thousands of them and a finder chooses among all
 * there are. Whoever learns that documents have changed forgets them (`forget`); a row that was being read at that moment
 * is not kept either.
 */
export class KeptRows<Row extends object> {
  readonly #read: Options<Row>['read']
  readonly #kept: LRUCache<number, Row>
  /** What was forgotten since each reading that goes on began. */
  readonly #readings = new Set<Set<number>>()

  constructor({ read, most, sizeOf }: Options<Row>) {
    this.#read = read
    this.#kept = new LRUCache({ maxSize: most, sizeCalculation: sizeOf })
  }

  /** The rows of these documents; those that are gone meanwhile are missing. */
  async get(ids: readonly number[]): Promise<ReadonlyMap<number, Row>> {
    const found = new Map<number, Row>()
    const missing: number[] = []
    for (const id of ids) {
      const row = this.#kept.get(id)
      if (row) found.set(id, row)
      else missing.push(id)
    }
    if (missing.length === 0) return found
    for (const [id, row] of await this.#readAndKeep(missing)) found.set(id, row)
    return found
  }

  forget(ids: Iterable<number>): void {
    for (const id of ids) {
      this.#kept.delete(id)
      for (const forgotten of this.#readings) forgotten.add(id)
    }
  }

  async #readAndKeep(ids: readonly number[]): Promise<ReadonlyMap<number, Row>> {
    const forgotten = new Set<number>()
    this.#readings.add(forgotten)
    try {
      const rows = await this.#read(ids)
      for (const [id, row] of rows) if (!forgotten.has(id)) this.#kept.set(id, row)
      return rows
    } finally {
      this.#readings.delete(forgotten)
    }
  }
}
