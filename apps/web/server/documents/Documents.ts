import type { Document, Rendered } from './Document'
import type { DocumentDisk } from './DocumentDisk'
import type { DocumentMemory } from './DocumentMemory'
import type { Asked } from './RenderQueue'

import { LRUCache } from 'lru-cache'

import { isSearchResult } from '../../src/search/isSearchResult'
import { within } from '../within'
import { freshness } from './freshness'
import { isPage } from './isPage'
import { Judgements, STAND_IN_TAG } from './Judgements'
import { makeDocument } from './makeDocument'
import { RenderQueue } from './RenderQueue'

export interface DocumentsOptions {
  /** Renders an address. Rejects where nothing came of it. */
  render: (key: string) => Promise<Rendered>
  memory: DocumentMemory
  disk: DocumentDisk
  now: () => number
  /** How long a visitor waits for a new document where there is an older one, milliseconds. */
  patienceMs: number
  /** The same where the older one was left by an earlier process, and may say what has been withdrawn since. */
  patienceAfterRestartMs: number
  /** For how long an address whose rendering failed is answered with the last good document at once. */
  pauseMs: number
  /** Whether nothing can be rendered at the moment. */
  isAway: () => boolean
  /** Called when a document was made of what was left while the CMS is away. */
  onStandIn: () => void
  onProblem: (message: string, error: unknown) => void
}

/** `isGood`: it was kept. Otherwise it is shown only where there is nothing better. */
interface Outcome {
  document: Document
  isGood: boolean
}

/** So many of the last used documents are renewed at once after an edit; the others when asked for. */
const RENEWED = 300

/** The finished documents of the site: in memory, and the last good ones on disk. */
export class Documents {
  readonly #options: DocumentsOptions
  readonly #judgements = new Judgements()
  readonly #queue = new RenderQueue<Outcome>({ urgent: 4, unknown: 3, longest: 1000 })
  readonly #pausedUntil = new LRUCache<string, number>({ max: 5000 })
  /** Generation at which the rendering under way began, by address. */
  readonly #begun = new Map<string, number>()
  /** What is being read from disk, by address. */
  readonly #reading = new Map<string, Promise<Document | null>>()

  constructor(options: DocumentsOptions) {
    this.#options = options
  }

  /** The document at hand if it can be served at once; a renewal in the background begins where due. */
  atHand(key: string): Document | null {
    const held = this.#options.memory.get(key)
    if (!held) return null
    const overtakenAt = this.#judgements.overtakenAt(held)
    const verdict = freshness(held, { now: this.#options.now(), overtakenAt })
    if (verdict === 'serve') return held
    const isPaused = this.#isPaused(key)
    // Where only time is against it, it is still the best there is until Next has been started again.
    const isBest = held.validated && overtakenAt === null && this.#options.isAway()
    if (verdict === 'wait' && !isPaused && !isBest) return null
    if (!isPaused) this.#renew(key, 'shown')
    return held
  }

  /**
   * The document of an address: a new one if need be, else the last good one; null: there is none.
   * @param signal aborted when whoever asks has left
   */
  async find(key: string, signal?: AbortSignal): Promise<Document | null> {
    const held = this.atHand(key)
    if (held) return held
    const last = this.#options.memory.get(key) ?? (await this.#copyOf(key))
    // While the disk was read somebody else may have got it made.
    const made = this.atHand(key)
    if (made) return made
    const making = this.#make(key, { rank: last && isPage(last) ? 'page' : 'unknown', signal })
    if (!last) return (await making.catch(() => null))?.document ?? null
    const { patienceMs, patienceAfterRestartMs } = this.#options
    const patience = last.validated ? patienceMs : patienceAfterRestartMs
    const outcome = await within(patience, making).catch(() => null)
    if (outcome?.isGood) return outcome.document
    // Whoever left says nothing of how long it would have taken.
    if (!signal?.aborted) this.#pausedUntil.set(key, this.#options.now() + this.#options.pauseMs)
    // What was kept in the meantime, or withdrawn.
    return this.#options.memory.get(key) ?? last
  }

  /** Takes the CMS's word that something changed: the documents asked for last are renewed now. */
  invalidate(tags: readonly string[]): void {
    this.#judgements.add(tags, this.#options.now())
    this.#pausedUntil.clear()
    let count = 0
    for (const document of this.#options.memory.recent()) {
      if (this.#judgements.overtakenAt(document) === null) continue
      // Made when somebody looks for it again.
      if (isSearchResult(document.key)) continue
      this.#renew(document.key, 'background')
      count += 1
      if (count >= RENEWED) break
    }
  }

  /** Whether documents are shown that were made while the CMS was away. */
  get hasStandIns(): boolean {
    for (const document of this.#options.memory.recent()) {
      if (document.facts?.state === 'copy' && this.#judgements.overtakenAt(document) === null)
        return true
    }
    return false
  }

  /** The CMS is there again: what was made without it is made anew. */
  replaceStandIns(): void {
    this.invalidate([STAND_IN_TAG])
  }

  /** Resolves when no rendering is under way and everything is on disk. */
  async settled(): Promise<void> {
    await this.#queue.settled()
    await this.#options.disk.settled()
  }

  #isPaused(key: string): boolean {
    return (this.#pausedUntil.get(key) ?? 0) > this.#options.now()
  }

  #renew(key: string, rank: 'shown' | 'background'): void {
    if (this.#begun.get(key) === this.#judgements.current) return
    void this.#queue.add(key, { rank }, () => this.#render(key)).catch(() => undefined)
  }

  /** A rendering that knows every edit up to now: the one under way, or one that is still to begin. */
  #make(key: string, asked: Asked): Promise<Outcome> {
    const running = this.#queue.running(key)
    if (running && this.#begun.get(key) === this.#judgements.current) return running
    return this.#queue.add(key, asked, () => this.#render(key))
  }

  async #render(key: string): Promise<Outcome> {
    const generation = this.#judgements.current
    const renderedAt = this.#options.now()
    this.#begun.set(key, generation)
    try {
      const rendered = await this.#options.render(key)
      const document = await makeDocument(rendered, {
        key,
        generation,
        renderedAt,
        validated: true,
      })
      return { document, isGood: this.#keep(document) }
    } catch (error) {
      this.#pausedUntil.set(key, this.#options.now() + this.#options.pauseMs)
      // What somebody looked for is nobody's business.
      const named = isSearchResult(key) ? 'of a search' : key
      this.#options.onProblem(`the document ${named} could not be made`, error)
      throw error
    } finally {
      this.#begun.delete(key)
    }
  }

  #keep(document: Document): boolean {
    const { key, status, facts } = document
    // Something is missing on it, or it says that something failed: not what should stay.
    if (status >= 500 || facts?.state === 'none') return false
    if (!facts) return true
    const { memory, disk, onStandIn } = this.#options
    memory.set(document)
    this.#pausedUntil.delete(key)
    if (facts.state === 'copy') onStandIn()
    // What somebody looked for is nothing to come back to after a restart.
    if (!isSearchResult(key)) disk.keep(document)
    return true
  }

  /** The last good document that an earlier process left; read and compressed once for all who ask at the same time. */
  async #copyOf(key: string): Promise<Document | null> {
    const reading =
      this.#reading.get(key) ?? this.#readCopy(key).finally(() => this.#reading.delete(key))
    this.#reading.set(key, reading)
    return reading
  }

  async #readCopy(key: string): Promise<Document | null> {
    const { disk, memory } = this.#options
    const rendered = await disk.read(key)
    const newer = memory.get(key)
    if (newer || !rendered) return newer ?? null
    const document = await makeDocument(rendered, {
      key,
      generation: this.#judgements.current,
      renderedAt: 0,
      validated: false,
    })
    const made = memory.get(key)
    if (made) return made
    memory.set(document)
    return document
  }
}
