import type { Document } from './Document'

import { Invalidations } from './Invalidations'

/** Documents made while the CMS was away carry it: what was away may have changed. */
export const STAND_IN_TAG = 'portal:stand-in'

/** What the CMS's word says of each document, found out once until the next word: asked for with every request. */
export class Judgements {
  readonly #invalidations = new Invalidations()
  readonly #judged = new WeakMap<Document, { generation: number; overtakenAt: number | null }>()

  /** The generation of a document whose rendering begins now. */
  get current(): number {
    return this.#invalidations.current
  }

  /** Notes that documents with these tags changed at `now`, unix milliseconds. */
  add(tags: readonly string[], now: number): void {
    this.#invalidations.add(tags, now)
  }

  /** Since when a document is overtaken, unix milliseconds; null: it is not. */
  overtakenAt(document: Document): number | null {
    const { current } = this.#invalidations
    const before = this.#judged.get(document)
    if (before?.generation === current) return before.overtakenAt
    const tags = document.facts?.tags ?? []
    const all = document.facts?.state === 'copy' ? [...tags, STAND_IN_TAG] : tags
    const overtakenAt = this.#invalidations.overtakenAt(all, document.generation)
    this.#judged.set(document, { generation: current, overtakenAt })
    return overtakenAt
  }
}
