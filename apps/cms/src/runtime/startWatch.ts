import { Worker } from 'node:worker_threads'

/**
 * Ends this process when it has been at work for too long or takes too much memory, in a thread of its own: called by a
 * process that `readInProcess` started, before it touches what it was given.
 */
export function startWatch(): void {
  const [, , milliseconds, megabytes] = process.argv
  const watch = new Worker(new URL('watch.mjs', import.meta.url), {
    workerData: { milliseconds: Number(milliseconds), megabytes: Number(megabytes) },
    execArgv: [],
  })
  watch.unref()
}
