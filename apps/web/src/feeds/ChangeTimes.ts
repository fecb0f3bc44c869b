const MOST_DOCUMENTS = 2_000

/**
 * Since when a document has been what it is.
 *
 * The newest change of what a document lists does not tell: a list from which something was taken away is newer than
 * all it still holds. So the moment counts at which this process first made it as it is, which is never too early.
 */
export class ChangeTimes {
  readonly #known = new Map<string, { tag: string; second: number }>()

  /**
   * The second (since 1970) of the last change of the document `key`, whose content `tag` stands for. Every change has
   * a second of its own, so that a state is never taken for the one before it.
   */
  secondOf(key: string, tag: string, now: Date): number {
    const before = this.#known.get(key)
    if (before?.tag === tag) return before.second
    const current = Math.floor(now.getTime() / 1000)
    const second = before ? Math.max(current, before.second + 1) : current
    this.#known.delete(key)
    this.#known.set(key, { tag, second })
    const [oldest] = this.#known.keys()
    if (this.#known.size > MOST_DOCUMENTS && oldest !== undefined) this.#known.delete(oldest)
    return second
  }
}
