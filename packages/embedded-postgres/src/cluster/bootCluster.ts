import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseAccount } from '../host/chooseAccount'
import { findBinaries } from '../host/findBinaries'
import { giveFolder } from '../host/giveFolder'
import { readLock, writeLock } from './clusterLock'
import type { ClusterPaths } from './clusterPaths'
import { createCluster } from './createCluster'
import type { OpenServer } from './joinServer'
import { readPassword } from './readPassword'
import { startServer } from './startServer'

/**
 * Starts the cluster of `paths`, creating it the first time. Call it while holding the mutex and
 * after findRunning has shown that nothing of the cluster runs.
 */
export async function bootCluster(
  paths: ClusterPaths,
  { durable, log }: { durable: boolean; log: (line: string) => void },
): Promise<OpenServer> {
  const owner = await stat(paths.folder).catch(() => null)
  const account = await chooseAccount(owner)
  const { initdb, postgres } = await findBinaries(account)
  if (!owner) {
    log('Creating the embedded PostgreSQL cluster')
    await createCluster({ paths, account, initdb, durable })
  } else if (account && owner.uid === 0) {
    await giveFolder(paths.folder, account)
  }
  // PostgreSQL refuses to start when the pid in it was reused by some other program.
  await rm(join(paths.folder, 'postmaster.pid'), { force: true })
  const password = await readPassword(paths)
  const server = await startServer({
    paths,
    account,
    postgres,
    password,
    durable,
    // Programs that still use the address from before a crash find the server again.
    preferredPort: (await readLock(paths.lock))?.port,
    onSpawn: (spawned) => writeLock(paths.lock, { ...spawned, password }),
  })
  log(`PostgreSQL runs on port ${server.port}`)
  return { ...server, password, owned: true }
}
