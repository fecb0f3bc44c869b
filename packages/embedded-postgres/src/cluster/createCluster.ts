import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { chown, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { DatabaseError } from '../DatabaseError'
import type { Account } from '../host/chooseAccount'
import { writePrivate } from './clusterLock'
import type { ClusterPaths } from './clusterPaths'
import { runAs } from './runAs'

// With LC_CTYPE=C pg_trgm sees no letters in Japanese text. The first is glibc's, the second macOS'.
const LOCALES = ['C.UTF-8', 'en_US.UTF-8']

export type CreateClusterOptions = {
  paths: ClusterPaths
  account: Account | null
  initdb: string
  durable: boolean
}

/**
 * Makes the cluster's folder with initdb, all or nothing: a start that is killed half-way leaves
 * only a draft, which the next start removes. Call it while holding the mutex.
 */
export async function createCluster(options: CreateClusterOptions): Promise<void> {
  const { paths, account } = options
  await removeDrafts(paths)
  const password = randomBytes(24).toString('hex')
  await writePrivate(paths.password, password)
  const failures: string[] = []
  for (const locale of LOCALES) {
    const draft = `${paths.folder}.draft-${randomUUID()}`
    await mkdir(draft, { mode: 0o700 })
    if (account) await chown(draft, account.uid, account.gid)
    const failure = await initialize({ ...options, draft, locale, password })
    if (failure === null) return rename(draft, paths.folder)
    failures.push(failure)
    await rm(draft, { recursive: true, force: true })
  }
  throw new DatabaseError(`The database could not be created: ${failures.join(' / ')}`)
}

type InitializeOptions = CreateClusterOptions & { draft: string; locale: string; password: string }

/** Runs initdb in `draft`; returns what it complained about, or null when it succeeded. */
async function initialize(options: InitializeOptions): Promise<string | null> {
  const { account, draft, locale } = options
  const { dataDirectory, options: spawnOptions } = await runAs(account, draft)
  const args = [
    `--pgdata=${dataDirectory}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--pwfile=/dev/fd/3',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${locale}`,
    '--lc-messages=C',
    options.durable ? '--sync-method=fsync' : '--no-sync',
  ]
  const passwordFile = await openUnlinked(options)
  try {
    const initdb = spawn(options.initdb, args, {
      ...spawnOptions,
      stdio: ['ignore', 'ignore', 'pipe', passwordFile.fd],
    })
    const [failure, complaint] = await Promise.all([
      new Promise<string | null>((resolve) => {
        initdb.once('error', (error) => resolve(error.message))
        initdb.once('close', (code, signal) => resolve(code === 0 ? null : `${code ?? signal}`))
      }),
      initdb.stderr ? text(initdb.stderr) : '',
    ])
    return failure === null ? null : `initdb ${failure} ${complaint.trim().replaceAll('\n', ' ')}`
  } finally {
    await passwordFile.close()
  }
}

/**
 * The password as an open file without a name: initdb's account may be unable to reach any path of
 * ours, and nothing is left behind when we are killed.
 */
async function openUnlinked({ paths, account, password }: InitializeOptions) {
  const path = `${paths.password}.${randomUUID()}`
  const file = await open(path, 'wx+', 0o600)
  await file.write(`${password}\n`, 0)
  if (account) await file.chown(account.uid, account.gid)
  await rm(path)
  return file
}

async function removeDrafts(paths: ClusterPaths): Promise<void> {
  for (const name of await readdir(paths.dataDir)) {
    if (!name.startsWith('postgres.draft-')) continue
    await rm(join(paths.dataDir, name), { recursive: true, force: true })
  }
}
