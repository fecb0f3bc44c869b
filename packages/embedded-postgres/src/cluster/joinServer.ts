import { DatabaseError } from '../DatabaseError'
import { withClient } from '../sql/withClient'
import { adminUrl } from './adminUrl'
import { hasLivingOwner, readLock, writeLock } from './clusterLock'
import type { ClusterPaths } from './clusterPaths'
import type { RunningServer } from './findRunning'
import { isServerRunning } from './isServerRunning'
import { readPassword } from './readPassword'
import { waitUntilReady } from './waitUntilReady'

/** A server that accepts connections, and whether this process has to stop it. */
export type OpenServer = RunningServer & { password: string; owned: boolean }

/**
 * Uses a server that runs already, and becomes its owner when the process that started it is gone.
 * Returns null when the server ends before it accepts a connection.
 */
export async function joinServer(
  paths: ClusterPaths,
  server: RunningServer,
  { durable, log }: { durable: boolean; log: (line: string) => void },
): Promise<OpenServer | null> {
  const password = await readPassword(paths)
  const ended = new AbortController()
  const watch = setInterval(() => {
    void isServerRunning(paths, server.pid).then((isRunning) => isRunning || ended.abort())
  }, 500)
  const { marker } = paths
  const isReady = await waitUntilReady({ ...server, password, marker, ended: ended.signal })
  clearInterval(watch)
  if (!isReady) return null
  if (durable) await refuseFastAndLoose(paths, adminUrl({ ...server, password }))
  const owned = !(await hasLivingOwner(await readLock(paths.lock)))
  if (owned) await writeLock(paths.lock, { ...server, password })
  log(`PostgreSQL runs already on port ${server.port}${owned ? '; adopted it' : ''}`)
  return { ...server, password, owned }
}

async function refuseFastAndLoose(paths: ClusterPaths, url: string): Promise<void> {
  const fsync = await withClient(url, async (client) => {
    const result = await client.query<{ fsync: string }>('show fsync')
    return result.rows[0]?.fsync
  })
  if (fsync !== 'on') {
    throw new DatabaseError(
      `The database in ${paths.dataDir} was started by a test, without protection against power loss: stop the test or set DATA_DIR to another folder.`,
    )
  }
}
