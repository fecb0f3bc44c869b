import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from '../DatabaseError'
import { processesWith } from '../host/processesWith'
import { sleep } from '../sleep'
import type { ClusterPaths } from './clusterPaths'

const PATIENCE_MS = 20_000

/** A PostgreSQL server that runs on the cluster's folder. */
export type RunningServer = { pid: number; port: number }

/**
 * The living server of this cluster, or null once nothing of it runs any more.
 *
 * postmaster.pid alone proves nothing: after a crash it stays, and its pid may belong to another
 * program by now. The command line does. Workers of a killed server leave within seconds, and a
 * server that was started a moment ago writes its file within milliseconds: both are waited for.
 */
export async function findRunning(paths: ClusterPaths): Promise<RunningServer | null> {
  const deadline = Date.now() + PATIENCE_MS
  for (;;) {
    const pids = await processesWith(paths.marker)
    if (pids.length === 0) return null
    const server = await readPostmasterPid(paths.folder)
    if (server && pids.includes(server.pid)) return server
    if (Date.now() > deadline) {
      throw new DatabaseError(
        `Processes of a database that was killed still use ${paths.folder}: end ${pids.join(', ')} and start again.`,
      )
    }
    await sleep(50)
  }
}

/** Lines 1 and 4 of postmaster.pid (PostgreSQL: src/include/utils/pidfile.h). */
async function readPostmasterPid(folder: string): Promise<RunningServer | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 ? { pid, port } : null
}
