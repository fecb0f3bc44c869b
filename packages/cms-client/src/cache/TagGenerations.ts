/** The tag that every answer carries; invalidating it invalidates everything. */
export const ALL_TAG = 'all'

/**
 * Counts invalidations. An answer whose request was sent at generation g is current while none of
 * its tags was invalidated after g; so an answer that was on its way when the invalidation came is
 * never taken for the new state.
 */
export class TagGenerations {
  #current = 0
  readonly #invalidatedAt = new Map<string, number>()

  get current(): number {
    return this.#current
  }

  invalidate(tags: readonly string[]): void {
    this.#current += 1
    for (const tag of tags) this.#invalidatedAt.set(tag, this.#current)
  }

  isCurrent(tags: readonly string[], generation: number): boolean {
    const since = (tag: string) => this.#invalidatedAt.get(tag) ?? 0
    return since(ALL_TAG) <= generation && tags.every((tag) => since(tag) <= generation)
  }
}
