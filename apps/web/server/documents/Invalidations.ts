import { TagGenerations } from '@tokyo-cancer-portal/cms-client/tags'

const REMEMBERED = 1000

/** Which documents the CMS's word has overtaken, and since when. */
export class Invalidations {
  readonly #generations = new TagGenerations()
  /** When each of the last generations began; the first is that of `#oldest`. */
  readonly #times: number[] = []
  #oldest = 1

  /** The generation of a document whose rendering begins now. */
  get current(): number {
    return this.#generations.current
  }

  /** Notes that documents with these tags changed at `now`, unix milliseconds. */
  add(tags: readonly string[], now: number): void {
    this.#generations.invalidate(tags)
    this.#times.push(now)
    if (this.#times.length <= REMEMBERED) return
    this.#times.shift()
    this.#oldest += 1
  }

  /**
   * Since when a document is overtaken; null: it is not. Never too late: counted from the first
   * invalidation after its rendering began, whatever that was about.
   */
  overtakenAt(tags: readonly string[], generation: number): number | null {
    if (this.#generations.isCurrent(tags, generation)) return null
    return this.#times[Math.max(0, generation + 1 - this.#oldest)] ?? 0
  }
}
