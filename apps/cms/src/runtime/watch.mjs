import { workerData } from 'node:worker_threads'

const EVERY_MS = 20

/**
 * Ends the process when it has been at work for too long or takes too much memory. In a thread of its own: one that
 * unpacks what never ends does not look at anything else, and memory of unpacked data is no matter of V8's own limits.
 */
const { milliseconds, megabytes } = workerData
const end = () => process.kill(process.pid, 'SIGKILL')

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) end()
}, EVERY_MS)
setTimeout(end, milliseconds)
