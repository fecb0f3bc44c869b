import { isDeepStrictEqual } from 'node:util'
import { FacetIndex, type FacetRow } from '../facets/FacetIndex'
import { StandingOrder } from '../facets/StandingOrder'
import { isOlder, readSnapshot, type Snapshot } from './Snapshot'

const LONGEST_STATEMENT_MS = 10_000

/** What a statement says about changes since the last one. */
export interface Changes {
  snapshot: string
  changed: readonly FacetRow[] | null
  removed: readonly number[] | null
}

/**
 * The facets of all documents as of the last statement that was asked. Each search brings along what was committed since
 * (there is no message that could be missed), so no answer counts with older facets than it found documents.
 */
export class FreshFacets {
  readonly index = new FacetIndex()
  readonly order = new StandingOrder(this.index)
  #seen: Snapshot | null = null
  #refreshedAt = 0
  #isLost = false

  /** From which transaction on changes are needed; 0: all rows. */
  get since(): string {
    return this.#seen?.oldestOpen ?? '0'
  }

  /** Begins with rows that were read after a snapshot, in any number of statements. */
  begin(snapshot: string, rows: readonly FacetRow[], now: number): void {
    for (const row of rows) this.#set(row)
    this.#seen = readSnapshot(snapshot)
    this.#refreshedAt = now
  }

  /** Whether nobody has looked for so long: removals are kept for a while only. */
  isOlderThan(longestMs: number, now: number): boolean {
    return this.#isLost || (this.#seen !== null && now - this.#refreshedAt > longestMs)
  }

  /** Takes in what was committed; what an older statement saw changes nothing any more. */
  apply({ snapshot, changed, removed }: Changes, now: number): void {
    const seen = readSnapshot(snapshot)
    if (this.#seen && isOlder(seen, this.#seen)) {
      // No statement takes that long: the database itself went back, such as to a copy of yesterday.
      if (now - this.#refreshedAt > LONGEST_STATEMENT_MS) this.#isLost = true
      return
    }
    for (const id of removed ?? []) {
      this.index.remove(id)
      this.order.change(id)
    }
    for (const row of changed ?? []) this.#set(row)
    this.#seen = seen
    this.#refreshedAt = now
  }

  #set(row: FacetRow): void {
    const known = this.index.row(row.id)
    // While some transaction stays open, what was committed after its beginning comes with each question.
    if (known && isDeepStrictEqual(known, row)) return
    this.index.set(row)
    this.order.change(row.id)
  }
}
