import { networkOf } from '@tokyo-cancer-portal/domain'

export interface FormLineOptions {
  /** How many forms may be on their way. */
  most: number
  /** So many of them from one visitor. */
  mostOfOne: number
}

/** The forms that are on their way to Next: few at a time, and of one visitor fewer, so that others get through. */
export class FormLine {
  readonly #options: FormLineOptions
  readonly #ofVisitors = new Map<string, number>()
  #count = 0

  constructor(options: FormLineOptions) {
    this.#options = options
  }

  /** Notes a form that is on its way, until the answer is called; null: there are too many already. */
  enter(address: string): (() => void) | null {
    const { most, mostOfOne } = this.#options
    const visitor = networkOf(address)
    const own = this.#ofVisitors.get(visitor) ?? 0
    if (this.#count >= most || own >= mostOfOne) return null
    this.#note(visitor, 1)
    return () => this.#note(visitor, -1)
  }

  #note(visitor: string, change: 1 | -1): void {
    const own = (this.#ofVisitors.get(visitor) ?? 0) + change
    this.#count += change
    if (own > 0) this.#ofVisitors.set(visitor, own)
    else this.#ofVisitors.delete(visitor)
  }
}
