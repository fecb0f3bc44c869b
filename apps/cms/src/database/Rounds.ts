/**
 * Does the same work for whoever asks, one round at a time: who comes while a round is going on gets the next one, which
 * begins after he came, together with all who came meanwhile. So nobody gets what was true before he asked, and however
 * many ask, two rounds are under way at the most.
 */
export class Rounds<Result> {
  readonly #work: () => Promise<Result>
  #running: Promise<Result> | null = null
  /** The round that was begun last, unless it failed. */
  #latest: { begun: number; result: Promise<Result> } | null = null
  #next: Promise<Result> | null = null

  constructor(work: () => Promise<Result>) {
    this.#work = work
  }

  /**
   * The result of a round that begins from now on.
   *
   * @param since of a question that came earlier (`performance.now()`): then one that has begun since is as good
   */
  join(since?: number): Promise<Result> {
    if (since !== undefined && this.#latest && this.#latest.begun > since)
      return this.#latest.result
    // Between two rounds the next one is agreed on and not begun yet.
    if (this.#next) return this.#next
    if (!this.#running) return this.#begin()
    const begin = async () => this.#begin()
    this.#next = this.#running.then(begin, begin)
    return this.#next
  }

  #begin(): Promise<Result> {
    this.#next = null
    const begun = performance.now()
    const round = this.#work().finally(() => {
      if (this.#running === round) this.#running = null
    })
    this.#running = round
    this.#latest = { begun, result: round }
    round.catch(() => {
      if (this.#latest?.result === round) this.#latest = null
    })
    return round
  }
}
