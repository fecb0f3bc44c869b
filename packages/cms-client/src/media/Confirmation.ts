export interface ConfirmationOptions {
  names: () => Promise<readonly string[]>
  /** Rejects where it cannot be told whether the copy may stay. */
  confirm: (name: string) => Promise<void>
  /** Words come in bursts; after each so long is waited, milliseconds. */
  firstMs: number
  /** How long after a failure it is tried again, milliseconds. */
  againMs: number
}

/** Asks in the background, one after the other, whether the copies of files may stay. */
export class Confirmation {
  readonly #options: ConfirmationOptions
  #timer: NodeJS.Timeout | undefined
  #round = 0

  constructor(options: ConfirmationOptions) {
    this.#options = options
  }

  /** Begins anew; what is under way ends. */
  start(): void {
    this.#round += 1
    this.#schedule(this.#options.firstMs)
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer)
    const round = this.#round
    this.#timer = setTimeout(() => void this.#confirmAll(round), milliseconds)
    this.#timer.unref()
  }

  async #confirmAll(round: number): Promise<void> {
    try {
      for (const name of await this.#options.names()) {
        if (round !== this.#round) return
        await this.#options.confirm(name)
      }
    } catch {
      if (round === this.#round) this.#schedule(this.#options.againMs)
    }
  }
}
