import { MAX_CLOCK_SKEW_MS } from './signature'

/** Remembers signatures for as long as their time could still be accepted, so that none counts twice. */
export class SeenSignatures {
  readonly #seenAt = new Map<string, number>()

  /** Notes a signature; false where it was noted before. `now` in unix milliseconds. */
  note(signature: string, now: number): boolean {
    const known = signature.toLowerCase()
    for (const [old, seenAt] of this.#seenAt) {
      if (now - seenAt <= 2 * MAX_CLOCK_SKEW_MS) break
      this.#seenAt.delete(old)
    }
    if (this.#seenAt.has(known)) return false
    this.#seenAt.set(known, now)
    return true
  }
}
