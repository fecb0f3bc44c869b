import { randomUUID } from 'node:crypto'

import { DiskStore } from '../cache/DiskStore'

const KEY = 'word'

/**
 * The CMS's last word about files, by a name that is made up for each. What was fetched since carries it; it
 * is on disk, so that a restart makes nothing trusted that was not. Where it was lost, nothing is trusted.
 */
export class MediaWord {
  readonly #disk: DiskStore
  #current: Promise<string> | undefined

  constructor(options: { folder: string; onProblem: (message: string, error: unknown) => void }) {
    this.#disk = new DiskStore({ ...options, maxFiles: 1 })
  }

  /** To be asked before the CMS is, so that a word that comes meanwhile is noticed. */
  current(): Promise<string> {
    return (this.#current ??= this.#open())
  }

  /** Takes a new word; it counts at once, and after a restart when this resolves. */
  async renew(): Promise<void> {
    const word = randomUUID()
    this.#current = Promise.resolve(word)
    await this.#disk.write(KEY, word)
  }

  async #open(): Promise<string> {
    const known = await this.#disk.read(KEY)
    if (known) return known.toString()
    const word = randomUUID()
    await this.#disk.write(KEY, word)
    return word
  }
}
