import { withMutex } from '../host/withMutex'
import { adminUrl } from './adminUrl'
import { bootCluster } from './bootCluster'
import { checkAccess } from './checkAccess'
import { clusterPaths } from './clusterPaths'
import { findRunning } from './findRunning'
import { isServerRunning } from './isServerRunning'
import { joinServer } from './joinServer'
import { stopServer } from './stopServer'

export type OpenClusterOptions = {
  dataDir: string
  durable: boolean
  log: (line: string) => void
}

/** A running embedded cluster, seen from this process. */
export type Cluster = {
  adminUrl: string
  /** Whether this process started or adopted the server and therefore stops it. */
  owned: boolean
  isRunning: () => Promise<boolean>
  stop: () => Promise<void>
}

/** Attaches to the one cluster of the data folder; adopts it when its owner is gone; else boots it. */
export async function openCluster(options: OpenClusterOptions): Promise<Cluster> {
  const paths = await clusterPaths(options.dataDir)
  await checkAccess(paths)
  return withMutex(paths.mutex, async () => {
    for (;;) {
      const running = await findRunning(paths)
      const server = running
        ? await joinServer(paths, running, options)
        : await bootCluster(paths, options)
      // null: it was just shutting down; look again once it is gone.
      if (!server) continue
      return {
        adminUrl: adminUrl(server),
        owned: server.owned,
        isRunning: () => isServerRunning(paths, server.pid),
        stop: async () => {
          if (server.owned) await withMutex(paths.mutex, () => stopServer(paths, server.pid))
        },
      }
    }
  })
}
