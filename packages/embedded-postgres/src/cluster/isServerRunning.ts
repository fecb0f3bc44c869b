import { processesWith } from '../host/processesWith'
import type { ClusterPaths } from './clusterPaths'

/** Whether `pid` is (still) a PostgreSQL process of this cluster. */
export async function isServerRunning(paths: ClusterPaths, pid: number): Promise<boolean> {
  return (await processesWith(paths.marker)).includes(pid)
}
