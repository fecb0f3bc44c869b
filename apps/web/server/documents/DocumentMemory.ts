import type { Document } from './Document'

import { LRUCache } from 'lru-cache'

import { isPage } from './isPage'

export interface DocumentMemoryOptions {
  /** Bound of all pages together, bytes. */
  maxBytes: number
  /** Bound of what is no page (not found, moved, withdrawn), bytes: anybody can ask for any address. */
  maxOtherBytes: number
}

/** The documents in memory, those asked for longest ago leave first. */
export class DocumentMemory {
  readonly #pages: LRUCache<string, Document>
  readonly #others: LRUCache<string, Document>

  constructor({ maxBytes, maxOtherBytes }: DocumentMemoryOptions) {
    const sizeCalculation = ({ size }: Document) => size
    this.#pages = new LRUCache({ maxSize: maxBytes, sizeCalculation })
    this.#others = new LRUCache({ maxSize: maxOtherBytes, sizeCalculation })
  }

  get(key: string): Document | undefined {
    return this.#pages.get(key) ?? this.#others.get(key)
  }

  /** Takes the place of whatever was there. One that is larger than the bound is not kept. */
  set(document: Document): void {
    const { key } = document
    const [own, other] = isPage(document)
      ? [this.#pages, this.#others]
      : [this.#others, this.#pages]
    other.delete(key)
    own.delete(key)
    own.set(key, document)
  }

  /** All documents, those asked for last first. */
  *recent(): Generator<Document> {
    yield* this.#pages.values()
    yield* this.#others.values()
  }
}
