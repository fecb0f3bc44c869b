export interface CircuitBreakerOptions {
  /** Failures in a row before requests are held back. */
  threshold: number
  /** How long requests are held back before one is let through as a probe, milliseconds. */
  pauseMs: number
  now: () => number
}

/**
 * Keeps visitors from each waiting for the time-out while the CMS is away: after `threshold`
 * failures in a row only one probe per pause is let through until one succeeds.
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions
  #failures = 0
  #pausedUntil = 0

  constructor(options: CircuitBreakerOptions) {
    this.#options = options
  }

  /** Whether the CMS was away at the last attempts. */
  get tripped(): boolean {
    return this.#failures >= this.#options.threshold
  }

  /** Asks for leave to send one request; while tripped, taking it starts the next pause. */
  tryPass(): boolean {
    if (!this.tripped) return true
    const now = this.#options.now()
    if (now < this.#pausedUntil) return false
    this.#pausedUntil = now + this.#options.pauseMs
    return true
  }

  succeeded(): void {
    this.#failures = 0
  }

  failed(): void {
    this.#failures += 1
    if (this.tripped) this.#pausedUntil = this.#options.now() + this.#options.pauseMs
  }
}
