import { openCluster } from './cluster/openCluster'
import { checkServer } from './sql/checkServer'
import { createDatabase } from './sql/createDatabase'
import { createProgramRole } from './sql/createProgramRole'
import { withDatabaseName } from './sql/withDatabaseName'

export type EnsureDatabaseOptions = {
  /** A PostgreSQL server to use; without it the embedded one of `dataDir` is used. */
  databaseUrl?: string | undefined
  /** The same database as the role that owns the tables, where that is another one. */
  databaseOwnerUrl?: string | undefined
  /** The folder that holds the embedded cluster, one cluster per folder. */
  dataDir: string
  /** The database in the embedded cluster; created when missing. */
  name?: string
  /** false: no fsync, for tests whose data may be lost with the machine's power. */
  durable?: boolean
  /** Told in one line each what is being done. */
  log?: (line: string) => void
}

export type Database = {
  /** For migrating: the role that owns what is in it. */
  url: string
  /** For serving: a role that owns nothing, where there are two. */
  programUrl: string
  embedded: boolean
  /** Whether this process started or adopted the server, and so ends it by `stop`. */
  owned: boolean
  /** Whether the server process is alive; a server that is not ours counts as alive. */
  isRunning: () => Promise<boolean>
  /** Ends an owned embedded server cleanly; does nothing otherwise. May be called again. */
  stop: () => Promise<void>
}

/**
 * Makes sure that there is a database to work with and says where it is.
 *
 * With `databaseUrl` that server is checked. Otherwise the embedded PostgreSQL of `dataDir` is
 * booted, or attached to when another process did so, or adopted when that process was killed.
 * Throws a DatabaseError whose message is one sentence for the person who starts the portal.
 */
export async function ensureDatabase(options: EnsureDatabaseOptions): Promise<Database> {
  const { databaseUrl, dataDir, name = 'portal', durable = true, log = () => undefined } = options
  if (databaseUrl) {
    await checkServer(databaseUrl, 'DATABASE_URL')
    const databaseOwnerUrl = options.databaseOwnerUrl ?? databaseUrl
    if (databaseOwnerUrl !== databaseUrl) {
      await checkServer(databaseOwnerUrl, 'DATABASE_OWNER_URL')
    }
    return {
      url: databaseOwnerUrl,
      programUrl: databaseUrl,
      embedded: false,
      owned: false,
      isRunning: async () => true,
      stop: async () => undefined,
    }
  }
  const cluster = await openCluster({ dataDir, durable, log })
  try {
    const url = withDatabaseName(cluster.adminUrl, name)
    await createDatabase(cluster.adminUrl, name)
    await checkServer(url, `DATA_DIR ${dataDir}`)
    const { owned, isRunning, stop } = cluster
    const programUrl = await createProgramRole(url)
    return { url, programUrl, embedded: true, owned, isRunning, stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
