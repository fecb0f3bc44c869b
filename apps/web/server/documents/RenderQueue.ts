import type { Rank } from './chooseJob'

import { chooseJob, RANKS } from './chooseJob'
import { deferred } from './deferred'

/** The line is full: whoever waits now would wait too long. */
export class QueueFullError extends Error {
  override name = 'QueueFullError'
}

/** Everybody who waited has left before it began. */
export class NobodyWaitsError extends Error {
  override name = 'NobodyWaitsError'
}

interface Job<T> {
  key: string
  rank: Rank
  promise: Promise<T>
  /** How many wait for it; without end where somebody never leaves. */
  waiting: number
  start: () => Promise<void>
  drop: () => void
}

export interface RenderQueueOptions {
  /** Renderings at the same time for visitors who wait. */
  urgent: number
  /** So many of them at most for addresses of which nobody knows whether they are pages. */
  unknown: number
  /** How many may wait in line, of each rank. */
  longest: number
}

/** `signal`: aborted when whoever asks has left. */
export interface Asked {
  rank: Rank
  signal?: AbortSignal | undefined
}

/**
 * The line before the renderer; see `Rank` for who comes first. Of one address never two are made at once,
 * and never two wait; what nobody waits for any more is not made.
 */
export class RenderQueue<T> {
  readonly #options: RenderQueueOptions
  readonly #waiting = new Map<string, Job<T>>()
  readonly #running = new Map<string, Job<T>>()

  constructor(options: RenderQueueOptions) {
    this.#options = options
  }

  /** The result of a rendering that has not begun yet when this is called. */
  add(key: string, { rank, signal }: Asked, task: () => Promise<T>): Promise<T> {
    if (signal?.aborted) return refused(new NobodyWaitsError())
    const known = this.#waiting.get(key)
    if (!known && this.#countOf(rank) >= this.#options.longest) return refused(new QueueFullError())
    const job = known ?? this.#newJob(key, rank, task)
    if (RANKS.indexOf(rank) < RANKS.indexOf(job.rank)) job.rank = rank
    this.#waitFor(job, signal)
    this.#next()
    return job.promise
  }

  /** The rendering of this address that is under way, if any. */
  running(key: string): Promise<T> | undefined {
    return this.#running.get(key)?.promise
  }

  /** Resolves when nothing runs or waits. */
  async settled(): Promise<void> {
    while (this.#running.size + this.#waiting.size > 0) {
      await Promise.allSettled([...this.#running.values()].map(({ promise }) => promise))
    }
  }

  #countOf(rank: Rank): number {
    let count = 0
    for (const job of this.#waiting.values()) if (job.rank === rank) count += 1
    return count
  }

  #newJob(key: string, rank: Rank, task: () => Promise<T>): Job<T> {
    const { promise, resolve, reject } = deferred<T>()
    const start = () => task().then(resolve, reject)
    const drop = () => {
      this.#waiting.delete(key)
      reject(new NobodyWaitsError())
    }
    const job = { key, rank, promise, waiting: 0, start, drop }
    this.#waiting.set(key, job)
    return job
  }

  #waitFor(job: Job<T>, signal: AbortSignal | undefined): void {
    if (!signal) return void (job.waiting = Infinity)
    job.waiting += 1
    const leave = () => {
      job.waiting -= 1
      if (job.waiting === 0 && this.#waiting.get(job.key) === job) job.drop()
    }
    signal.addEventListener('abort', leave, { once: true })
    const stay = () => signal.removeEventListener('abort', leave)
    job.promise.then(stay, stay)
  }

  #next(): void {
    for (let job = this.#choose(); job; job = this.#choose()) {
      const { key } = job
      this.#waiting.delete(key)
      this.#running.set(key, job)
      void job.start().finally(() => {
        this.#running.delete(key)
        this.#next()
      })
    }
  }

  #choose(): Job<T> | undefined {
    if (this.#running.size >= this.#options.urgent) return undefined
    const free = [...this.#waiting.values()].filter(({ key }) => !this.#running.has(key))
    return chooseJob(free, [...this.#running.values()], this.#options)
  }
}

/** A refusal that may come before anybody listens: it must not end the process. */
function refused(error: Error): Promise<never> {
  const { promise, reject } = deferred<never>()
  reject(error)
  return promise
}
