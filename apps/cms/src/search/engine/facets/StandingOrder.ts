import type { FacetRow } from './FacetIndex'
import { priorsOn } from '../priorsOn'

interface Rows {
  row: (id: number) => FacetRow | undefined
  ids: () => Iterable<number>
}

/**
 * All documents in the order that they have apart from any words: what is worth most (`priorsOn`), then the newer, then by
 * number. It is sorted once a day and kept with each change after that, so that a search that finds nearly everything
 * need not sort what it found.
 */
export class StandingOrder {
  readonly #rows: Rows
  #day = ''
  #prior: (row: FacetRow) => number = () => 0
  #order: Int32Array = new Int32Array(0)
  /** By number of the document: the larger, the earlier it comes. */
  #keys = new Float64Array(0)
  #changed = new Set<number>()

  constructor(rows: Rows) {
    this.#rows = rows
  }

  /** What this document says of itself now, or that it is gone, counts from the next question on. */
  change(id: number): void {
    this.#changed.add(id)
  }

  /** What speaks for a document on the day that was asked for last. */
  priorOf(id: number): number {
    const row = this.#rows.row(id)
    return row ? this.#prior(row) : 0
  }

  /**
   * All numbers in the order of a day. What comes back stays as it is; changes after that are in the next one.
   *
   * @param today local date
   */
  on(today: string): Int32Array {
    if (this.#day !== today) {
      this.#day = today
      this.#prior = priorsOn(today)
      this.#order = this.#sorted(this.#rows.ids())
    } else if (this.#changed.size > 0) {
      const changed = this.#changed
      const kept = this.#order.filter((id) => !changed.has(id))
      this.#order = this.#merged(kept, this.#sorted(changed))
    }
    this.#changed = new Set()
    return this.#order
  }

  #sorted(ids: Iterable<number>): Int32Array {
    const known: number[] = []
    for (const id of ids) {
      const row = this.#rows.row(id)
      if (!row) continue
      known.push(id)
      this.#setKey(id, keyOf(this.#prior(row), row.date))
    }
    return Int32Array.from(known).sort((one, other) => this.#compare(one, other))
  }

  #merged(one: Int32Array, other: Int32Array): Int32Array {
    const merged = new Int32Array(one.length + other.length)
    let left = 0
    let right = 0
    for (let at = 0; at < merged.length; at += 1) {
      const [a, b] = [one[left], other[right]]
      const isLeft = b === undefined || (a !== undefined && this.#compare(a, b) < 0)
      merged[at] = (isLeft ? a : b) ?? 0
      if (isLeft) left += 1
      else right += 1
    }
    return merged
  }

  #compare(one: number, other: number): number {
    return (this.#keys[other] ?? 0) - (this.#keys[one] ?? 0) || one - other
  }

  #setKey(id: number, key: number): void {
    if (id >= this.#keys.length) {
      const larger = new Float64Array(Math.max(1024, id * 2))
      larger.set(this.#keys)
      this.#keys = larger
    }
    this.#keys[id] = key
  }
}

/**
 * Worth before date, as one number. Of what is to come the sooner is no better, because recurring meetings end late.
 *
 * @param date local or partial (`YYYY`, `YYYY-MM`), which comes after each day in it
 */
function keyOf(prior: number, date: string | null): number {
  const day = Number((date ?? '').replaceAll('-', '').padEnd(8, '0'))
  return Math.round(prior * 1000) * 100_000_000 + day
}
