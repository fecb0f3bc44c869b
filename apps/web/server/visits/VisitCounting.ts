import type { IncomingHttpHeaders } from 'node:http'

import type { VisitBatch } from '@tokyo-cancer-portal/cms-client/event-visits'
import type { VisitStore } from './VisitStore'

import { randomUUID } from 'node:crypto'

import { toLocalDate } from '@tokyo-cancer-portal/domain'

import { within } from '../within'
import { countedVisit } from './countedVisit'
import { VisitCounts } from './VisitCounts'

export interface VisitCountingOptions {
  store: VisitStore
  /** Hands a batch on. Rejects where it has to be sent again. */
  send: (batch: VisitBatch) => Promise<'taken' | 'refused'>
  now: () => number
  everyMs: number
  onProblem: (message: string, error: unknown) => void
}

/** How long the end of the process waits for the CMS; what it did not take is in the file. */
const STOP_MS = 3_000

/**
 * Counts how often events are looked at and hands the numbers on to the CMS every few seconds. What the CMS has not
 * acknowledged is kept on disk and sent again, under the same name, so that it counts once; a process that is killed
 * loses what it counted since the last look.
 */
export class VisitCounting {
  readonly #options: VisitCountingOptions
  readonly #counts = new VisitCounts()
  #sending: VisitBatch | null = null
  #timer: NodeJS.Timeout | undefined
  #look: Promise<void> | undefined
  /** Whether what is on disk is what is to be sent. */
  #isStored = true

  constructor(options: VisitCountingOptions) {
    this.#options = options
  }

  /** Takes over what an earlier process left, and begins. */
  async start(): Promise<void> {
    const { sending, waiting } = await this.#options.store.read()
    this.#sending = sending
    this.#counts.addAll(waiting)
    this.#timer = setInterval(() => void this.look(), this.#options.everyMs)
    this.#timer.unref()
  }

  /** Notes a request that was answered with a document. */
  note(key: string, headers: IncomingHttpHeaders): void {
    const visit = countedVisit(key, headers)
    if (!visit) return
    this.#counts.add(visit, toLocalDate(new Date(this.#options.now())))
    this.#isStored = false
  }

  /** Stores and sends what was counted; never two at once. Never rejects. */
  look(): Promise<void> {
    this.#look ??= this.#lookOnce()
      .catch((error: unknown) => this.#options.onProblem('visits were not handed on', error))
      .finally(() => {
        this.#look = undefined
      })
    return this.#look
  }

  /** Ends the counting with a last look. */
  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#look
    await within(STOP_MS, this.look())
  }

  async #lookOnce(): Promise<void> {
    if (!this.#sending && !this.#counts.isEmpty) {
      this.#sending = { id: randomUUID(), rows: this.#counts.take() }
      // Under its name before it is sent: what the file still called waiting would be sent again under another.
      this.#isStored = false
    }
    await this.#save()
    if (!this.#sending) return
    const outcome = await this.#options.send(this.#sending)
    if (outcome === 'refused') {
      this.#options.onProblem('visits were refused', new Error(this.#sending.id))
    }
    this.#sending = null
    this.#isStored = false
    await this.#save()
  }

  async #save(): Promise<void> {
    if (this.#isStored) return
    this.#isStored = true
    const sending = this.#sending && { ...this.#sending, rows: [...this.#sending.rows] }
    try {
      await this.#options.store.write({ sending, waiting: this.#counts.list() })
    } catch (error) {
      // The CMS can be told all the same.
      this.#isStored = false
      this.#options.onProblem('visits were not stored', error)
    }
  }
}
