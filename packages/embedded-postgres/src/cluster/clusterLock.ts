import { randomUUID } from 'node:crypto'
import { chmod, chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { processStart } from '../host/processStart'

/** What postgres.lock says about a running cluster. */
export type ClusterLock = {
  host: string
  port: number
  /** The PostgreSQL server. */
  pid: number
  /** The process that started or adopted it and will stop it, and when that process began. */
  ownerPid: number
  ownerStarted: string
  password: string
}

/** The lock file's content, or null when there is none or it is damaged. */
export async function readLock(path: string): Promise<ClusterLock | null> {
  try {
    const lock: ClusterLock = JSON.parse(await readFile(path, 'utf8'))
    return lock
  } catch {
    return null
  }
}

/** Writes the lock with this process as the owner of the cluster. */
export async function writeLock(
  path: string,
  server: { port: number; pid: number; password: string },
): Promise<void> {
  const ownerStarted = (await processStart(process.pid)) ?? ''
  const lock: ClusterLock = { host: '127.0.0.1', ...server, ownerPid: process.pid, ownerStarted }
  await writePrivate(path, JSON.stringify(lock))
}

/** Removes the lock. */
export const removeLock = (path: string): Promise<void> => rm(path, { force: true })

/** Whether the process that has to stop the cluster still runs. */
export async function hasLivingOwner(lock: ClusterLock | null): Promise<boolean> {
  return lock !== null && (await processStart(lock.ownerPid)) === lock.ownerStarted
}

/** Replaces `path` in one step with a file that only the owner of its folder can read. */
export async function writePrivate(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, text, { mode: 0o600 })
  await chmod(draft, 0o600)
  await giveToFolderOwner(draft)
  await rename(draft, path)
}

/**
 * When root works in an ordinary user's data folder, its files must not shut that user out of the
 * next start.
 */
export async function giveToFolderOwner(path: string): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = await stat(dirname(path))
  await chown(path, uid, gid)
}
