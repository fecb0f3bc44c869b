export interface CmsWatchOptions {
  /** Whether the CMS answers again. */
  isBack: () => Promise<boolean>
  /** Whether there is anything to wait for. */
  isNeeded: () => boolean
  onBack: () => void
  firstMs: number
  longestMs: number
}

/**
 * Waits for a CMS that is away, looking more and more rarely while it comes back in vain: a CMS that
 * answers may still give no good answer to what a page asks.
 */
export class CmsWatch {
  readonly #options: CmsWatchOptions
  #timer: NodeJS.Timeout | undefined
  #delay: number
  #isLooking = false

  constructor(options: CmsWatchOptions) {
    this.#options = options
    this.#delay = options.firstMs
  }

  /** Something was made without the CMS. */
  start(): void {
    if (this.#timer || this.#isLooking) return
    this.#timer = setTimeout(() => void this.#look(), this.#delay)
    this.#timer.unref()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async #look(): Promise<void> {
    const { isBack, isNeeded, onBack, firstMs, longestMs } = this.#options
    this.#timer = undefined
    if (!isNeeded()) return void (this.#delay = firstMs)
    this.#isLooking = true
    const back = await isBack().catch(() => false)
    this.#isLooking = false
    if (back) {
      this.#delay = Math.min(this.#delay * 2, longestMs)
      onBack()
    } else this.#delay = firstMs
    this.start()
  }
}
