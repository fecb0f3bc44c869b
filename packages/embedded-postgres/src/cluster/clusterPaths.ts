import { createHash } from 'node:crypto'
import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from '../DatabaseError'
import { errorCode } from '../errorCode'

/** Where the one cluster of a data folder keeps its things. */
export type ClusterPaths = {
  dataDir: string
  /** PostgreSQL's own data directory. */
  folder: string
  /** Who runs the cluster, where it listens; only there while it runs. */
  lock: string
  /** Held while a process boots, adopts or stops the cluster. */
  mutex: string
  /** The superuser's password, made once with the cluster. */
  password: string
  log: string
  /** `cluster_name`: every PostgreSQL process of this cluster carries it on its command line. */
  marker: string
}

/** Makes `dataDir` if needed and names the places in it. */
export async function clusterPaths(dataDir: string): Promise<ClusterPaths> {
  const real = await makeFolder(dataDir)
  return {
    dataDir: real,
    folder: join(real, 'postgres'),
    lock: join(real, 'postgres.lock'),
    mutex: join(real, 'postgres.mutex'),
    password: join(real, 'postgres.password'),
    log: join(real, 'postgres.log'),
    marker: `portal-${createHash('sha256').update(real).digest('hex').slice(0, 20)}`,
  }
}

async function makeFolder(dataDir: string): Promise<string> {
  try {
    // Others may pass through, since PostgreSQL may run under another account, but not look.
    await mkdir(dataDir, { recursive: true, mode: 0o711 })
    return await realpath(dataDir)
  } catch (error) {
    throw new DatabaseError(
      `The data folder ${dataDir} cannot be made or reached (${errorCode(error)}): give this account access to it or set DATA_DIR to a folder of its own.`,
    )
  }
}
