import type { DiskStore } from '@tokyo-cancer-portal/cms-client/disk'

import type { Document, Rendered } from './Document'

import { LRUCache } from 'lru-cache'

import { decodeDocument, encodeDocument } from './documentCopy'
import { isPage } from './isPage'

const LARGEST = 2 * 1024 * 1024

/** The last good pages on disk. What is no page, and what is very large, is not there. */
export class DocumentDisk {
  readonly #store: DiskStore
  /** Hash of what this process last wrote, by address; empty: nothing is there. */
  readonly #written = new LRUCache<string, string>({ max: 10_000 })

  constructor(store: DiskStore) {
    this.#store = store
  }

  /**
   * Makes the disk say what the document says: a page is written, anything else removes one. What is in use
   * is made anew from time to time, and each time it counts as used, though it says the same.
   */
  keep(document: Document): void {
    const { key, hash, body } = document
    const wanted = isPage(document) && body.length <= LARGEST ? hash : ''
    const isSame = this.#written.get(key) === wanted
    if (isSame && !wanted) return
    this.#written.set(key, wanted)
    if (!wanted) return void this.#store.remove(key)
    const bytes = () => encodeDocument(document)
    const keeping = isSame ? this.#store.refresh(key, bytes) : this.#store.write(key, bytes())
    void keeping.then((isKept) => isKept || this.#written.delete(key))
  }

  /** What was kept under an address, or null. */
  async read(key: string): Promise<Rendered | null> {
    const bytes = await this.#store.read(key)
    return bytes ? decodeDocument(bytes) : null
  }

  /** Resolves when everything is on disk. */
  settled(): Promise<void> {
    return this.#store.settled()
  }
}
