import { errorCode } from '../errorCode'
import { sleep } from '../sleep'
import { readLock, removeLock } from './clusterLock'
import type { ClusterPaths } from './clusterPaths'
import { isServerRunning } from './isServerRunning'

const FAST_SHUTDOWN_MS = 60_000

/**
 * Shuts the server `pid` down: sessions are ended, everything is written, then it exits
 * ("fast" shutdown, https://www.postgresql.org/docs/18/server-shutdown.html). Does nothing when
 * the cluster belongs to another process by now. Call it while holding the mutex.
 */
export async function stopServer(paths: ClusterPaths, pid: number): Promise<void> {
  const lock = await readLock(paths.lock)
  if (lock?.ownerPid !== process.pid || lock.pid !== pid) return
  const deadline = Date.now() + FAST_SHUTDOWN_MS
  if (await isServerRunning(paths, pid)) send(pid, 'SIGINT')
  while (await isServerRunning(paths, pid)) {
    // Immediate shutdown: the next start replays the log, nothing acknowledged is lost.
    if (Date.now() > deadline) send(pid, 'SIGQUIT')
    await sleep(30)
  }
  await removeLock(paths.lock)
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It may have ended since we looked.
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
