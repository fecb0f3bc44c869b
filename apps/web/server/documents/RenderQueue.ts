/** The queue is full: whoever waits now would wait too long. */
export class QueueFullError extends Error {
  override name = 'QueueFullError'
}

interface Job<T> {
  key: string
  isUrgent: boolean
  promise: Promise<T>
  start: () => Promise<void>
}

export interface RenderQueueOptions {
  /** Renderings at the same time for visitors who wait. */
  urgent: number
  /** How many may wait in line. */
  longest: number
}

/**
 * The line before the renderer. Whoever has a visitor waiting comes first, several at a time; renewals
 * in the background go one at a time. Of one address never two are made at once, and never two wait.
 */
export class RenderQueue<T> {
  readonly #options: RenderQueueOptions
  readonly #waiting = new Map<string, Job<T>>()
  readonly #running = new Map<string, Job<T>>()

  constructor(options: RenderQueueOptions) {
    this.#options = options
  }

  /** The result of a rendering that has not begun yet when this is called. */
  add(key: string, isUrgent: boolean, task: () => Promise<T>): Promise<T> {
    const known = this.#waiting.get(key)
    if (known) {
      known.isUrgent ||= isUrgent
      this.#next()
      return known.promise
    }
    if (this.#waiting.size >= this.#options.longest) return Promise.reject(new QueueFullError())
    const { promise, resolve, reject } = deferred<T>()
    const start = () => task().then(resolve, reject)
    this.#waiting.set(key, { key, isUrgent, promise, start })
    this.#next()
    return promise
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
    const free = [...this.#waiting.values()].filter(({ key }) => !this.#running.has(key))
    if (this.#running.size >= this.#options.urgent) return undefined
    const urgent = free.find(({ isUrgent }) => isUrgent)
    if (urgent) return urgent
    const isBusy = [...this.#running.values()].some(({ isUrgent }) => !isUrgent)
    return isBusy ? undefined : free[0]
  }
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue
    reject = onError
  })
  // Renewals in the background have nobody who listens.
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}
