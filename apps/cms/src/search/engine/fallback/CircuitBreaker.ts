/** So many failures in a row, and nobody waits for another one. */
const FAILURES = 3
const PAUSE_MS = 10_000

/**
 * Remembers whether something answers. After some failures in a row it is left alone for a while; then one question
 * finds out whether it is back, while all others go on without it.
 */
export class CircuitBreaker {
  readonly #pauseMs: number
  #failures = 0
  #openUntil = 0

  /** @param pauseMs for how long it is left alone */
  constructor(pauseMs = PAUSE_MS) {
    this.#pauseMs = pauseMs
  }

  /** Whether it may be asked now. Whoever is told so has to say how it went. */
  mayAsk(now: number): boolean {
    if (this.#failures < FAILURES) return true
    if (now < this.#openUntil) return false
    // This one finds out; nobody else does meanwhile.
    this.#openUntil = now + this.#pauseMs
    return true
  }

  /** @returns whether it has just come back */
  succeeded(): boolean {
    const wasOpen = this.#failures >= FAILURES
    this.#failures = 0
    return wasOpen
  }

  /** @returns whether it is left alone from now on */
  failed(now: number): boolean {
    this.#failures += 1
    if (this.#failures < FAILURES) return false
    this.#openUntil = now + this.#pauseMs
    return this.#failures === FAILURES
  }
}
