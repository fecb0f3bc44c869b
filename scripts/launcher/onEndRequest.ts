import { isRunByNpm } from '../env'

const LOOK_EVERY_MS = 1000

/**
 * Calls `end` once somebody wants this process to end: by Ctrl-C, a termination signal, closing the
 * terminal, or killing the npm that started it.
 */
export function onEndRequest(end: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  if (!isRunByNpm()) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, LOOK_EVERY_MS)
  watch.unref()
}
