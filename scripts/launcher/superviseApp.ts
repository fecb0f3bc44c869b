import type { ChildProcess } from 'node:child_process'
import { endProcess } from './endProcess'
import { nextDelay } from './nextDelay'
import { say } from './say'
import { waitUntilReady } from './waitUntilReady'

export type SuperviseAppOptions = {
  label: string
  readyUrl: string
  launch: () => ChildProcess
}

export type SupervisedApp = {
  /** Rejects with a StartError when the app ends, or takes too long, before it was ever ready. */
  ready: Promise<void>
  /** Ends the process and launches it anew, for example because its environment has changed. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Launches an app and, once it has been ready, launches it again whenever it ends unasked: at once
 * at first, then less and less eagerly.
 */
export function superviseApp({ label, readyUrl, launch }: SuperviseAppOptions): SupervisedApp {
  let current: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let delay = 0
  let hasBeenReady = false
  const endedEarly = new AbortController()

  const start = (): void => {
    const startedAt = Date.now()
    const child = launch()
    current = child
    child.once('exit', (code, signal) => {
      if (current !== child) return
      if (!hasBeenReady) return endedEarly.abort()
      delay = nextDelay(delay, Date.now() - startedAt)
      say(`${label} ended unexpectedly (${code ?? signal}); starting it again in ${delay / 1000} s`)
      timer = setTimeout(start, delay)
    })
  }
  const stop = async (): Promise<void> => {
    clearTimeout(timer)
    const ending = current
    current = undefined
    if (ending) await endProcess(ending)
  }

  start()
  return {
    ready: waitUntilReady(label, readyUrl, endedEarly.signal).then(
      () => void (hasBeenReady = true),
    ),
    restart: () => stop().then(start),
    stop,
  }
}
