import type { ChildProcess } from 'node:child_process'
import type { ClientRequest, RequestOptions } from 'node:http'

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { restartDelay } from './restartDelay'

export interface NextProcessOptions {
  /** A Node script that serves on the socket in its last argument and then sends the message `ready`. */
  script: string
  args: readonly string[]
  onProblem: (message: string, error: unknown) => void
}

/** What somebody asks Next for. Each has connections of its own. */
export type Purpose = 'documents' | 'forms' | 'word' | 'passed'

const END_MS = 5000
const WAITED_FOR_MS = 1000

/** Nothing renders at the moment. */
export class NextIsAwayError extends Error {
  override name = 'NextIsAwayError'
  constructor() {
    super('Next is away')
  }
}

/**
 * Next in a process of its own: a rendering takes no time from those who are served a document, and
 * whatever happens to Next, documents go on being served. Started again whenever it ends. It listens
 * on a socket in a folder of this account alone, so nobody else reaches it.
 */
export class NextProcess {
  readonly #options: NextProcessOptions
  readonly #folder = mkdtempSync(join(tmpdir(), 'portal-site-'))
  /** Apart, so that neither slow downloads nor many forms keep a document, or the CMS's word, waiting. */
  readonly #agents = {
    documents: new Agent({ keepAlive: true, maxSockets: 32 }),
    forms: new Agent({ keepAlive: true, maxSockets: 8 }),
    word: new Agent({ keepAlive: true, maxSockets: 8 }),
    passed: new Agent({ keepAlive: true, maxSockets: 512 }),
  }
  #child: ChildProcess | undefined
  #ready: Promise<boolean> = Promise.resolve(false)
  #ended: Promise<void> = Promise.resolve()
  #isUp = false
  #delay = 0
  #timer: NodeJS.Timeout | undefined
  #isStopped = false

  constructor(options: NextProcessOptions) {
    this.#options = options
  }

  /** Whether it can be asked now. */
  get isUp(): boolean {
    return this.#isUp
  }

  /** Starts it. It is kept alive until `stop`. */
  start(): void {
    const { script, args, onProblem } = this.#options
    const startedAt = Date.now()
    const child = fork(script, [...args, this.#socket], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // The loader of TypeScript is ours, not Next's.
      execArgv: [],
    })
    this.#child = child
    rmSync(this.#socket, { force: true })
    this.#ended = new Promise((resolve) => child.once('exit', () => resolve()))
    this.#ready = new Promise((resolve) => {
      child.once('message', () => resolve((this.#isUp = true)))
      child.once('exit', () => resolve(false))
    })
    child.once('error', (error) => onProblem('Next could not be started', error))
    child.once('exit', (code, signal) => {
      this.#isUp = false
      if (this.#isStopped) return
      onProblem('Next ended unexpectedly', new Error(String(code ?? signal)))
      this.#delay = restartDelay(this.#delay, Date.now() - startedAt)
      this.#startAgain()
    })
  }

  /** Whoever asks meanwhile waits for it, unless it has failed again and again. */
  #startAgain(): void {
    const isSoon = this.#delay <= WAITED_FOR_MS
    const ready = new Promise<boolean>((resolve) => {
      this.#timer = setTimeout(() => {
        this.start()
        void this.#ready.then(resolve)
      }, this.#delay)
    })
    if (isSoon) this.#ready = ready
  }

  /** Whether it is up, once that is known where it is starting. */
  whenUp(): Promise<boolean> {
    return this.#ready.then((isReady) => isReady && this.#isUp)
  }

  /** Resolves when the process that is there now has ended. */
  whenEnded(): Promise<void> {
    return this.#ended
  }

  /** Begins a request to it. */
  request(
    options: Pick<RequestOptions, 'method' | 'path' | 'headers' | 'signal'>,
    purpose: Purpose = 'documents',
  ): ClientRequest {
    return request({ ...options, socketPath: this.#socket, agent: this.#agents[purpose] })
  }

  /** Ends it at once; it is started again. For one that does not answer any more. */
  kill(): void {
    this.#child?.kill('SIGKILL')
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#timer)
    for (const agent of Object.values(this.#agents)) agent.destroy()
    const child = this.#child
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), END_MS)
      await ended
      clearTimeout(timer)
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }

  get #socket(): string {
    return join(this.#folder, 'next.sock')
  }
}
