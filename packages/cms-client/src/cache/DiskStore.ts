import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { contentHash } from './contentHash'
import { decodeCopy, encodeCopy } from './diskCopy'
import { listKeys } from './listKeys'
import { pruneFolder } from './pruneFolder'

export interface DiskStoreOptions {
  folder: string
  /** Beyond this many files those written or used longest ago are removed. */
  maxFiles: number
  /** Told of every problem of the disk; a problem never reaches a visitor. */
  onProblem: (message: string, error: unknown) => void
}

const PRUNE_EVERY = 64

/**
 * Last good copies on disk, one file per key, named by the key's hash. Files are written beside
 * and renamed into place; a file that is damaged or of another key counts as absent. Writing and
 * removing never fail for the caller.
 */
export class DiskStore {
  readonly #options: DiskStoreOptions
  readonly #queues = new Map<string, Promise<void>>()
  #writes = 0

  constructor(options: DiskStoreOptions) {
    this.#options = options
  }

  /** The stored bytes, or null. Waits for writes of the same key that are under way. */
  async read(key: string): Promise<Buffer | null> {
    await this.#queues.get(key)
    try {
      return decodeCopy(key, await readFile(this.#file(key)))
    } catch {
      return null
    }
  }

  /** Resolves with whether the copy was kept. */
  async write(key: string, content: string | Uint8Array): Promise<boolean> {
    let kept = true
    await this.#enqueue(key, async () => {
      kept = await this.#put(key, content)
    })
    return kept
  }

  /**
   * Notes that a copy is in use, so that others are removed before it; where it was removed already, it is
   * written anew. Resolves with whether it was kept.
   */
  async refresh(key: string, content: () => string | Uint8Array): Promise<boolean> {
    let kept = true
    await this.#enqueue(key, async () => {
      const now = new Date()
      const isThere = await utimes(this.#file(key), now, now).then(
        () => true,
        () => false,
      )
      if (!isThere) kept = await this.#put(key, content())
    })
    return kept
  }

  remove(key: string): Promise<void> {
    return this.#enqueue(key, async () => {
      try {
        await rm(this.#file(key), { force: true })
      } catch (error) {
        this.#options.onProblem('a last good copy could not be removed', error)
      }
    })
  }

  /** The keys of all copies. */
  keys(): Promise<string[]> {
    return listKeys(this.#options.folder)
  }

  /** Resolves when everything that was asked for so far is on disk. */
  async settled(): Promise<void> {
    await Promise.all(this.#queues.values())
  }

  async #put(key: string, content: string | Uint8Array): Promise<boolean> {
    const { folder, onProblem } = this.#options
    const file = this.#file(key)
    // Other keys are written meanwhile: only now the count is this write's own.
    this.#writes += 1
    const count = this.#writes
    const temporary = `${file}.${process.pid}-${count}.tmp`
    try {
      await mkdir(folder, { recursive: true })
      await writeFile(temporary, encodeCopy(key, content))
      await rename(temporary, file)
      if (count % PRUNE_EVERY === 0) await pruneFolder(this.#options)
      return true
    } catch (error) {
      // An older copy must not outlive the newer one that could not be kept.
      await Promise.allSettled([rm(temporary, { force: true }), rm(file, { force: true })])
      onProblem('a last good copy could not be written', error)
      return false
    }
  }

  #file(key: string): string {
    return join(this.#options.folder, contentHash(key))
  }

  #enqueue(key: string, task: () => Promise<void>): Promise<void> {
    const run = (this.#queues.get(key) ?? Promise.resolve()).then(task)
    this.#queues.set(key, run)
    return run.finally(() => {
      if (this.#queues.get(key) === run) this.#queues.delete(key)
    })
  }
}
