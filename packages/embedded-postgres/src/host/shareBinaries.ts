import { randomUUID } from 'node:crypto'
import { cp, lstat, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseError } from '../DatabaseError'

const SHARED_FOLDER = '/var/cache/tokyo-cancer-portal'

/**
 * Copies the programs to a folder that every account can reach and returns it. Needed when root
 * works in a checkout below a private folder, such as its home: the account that runs PostgreSQL
 * could not start a program there, and opening the private folder is not ours to do.
 */
export async function shareBinaries(nativeFolder: string, version: string): Promise<string> {
  const shared = join(SHARED_FOLDER, `postgresql-${version}-${process.arch}`)
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 })
  if (await isOurs(shared)) return shared
  const draft = `${shared}.${randomUUID()}`
  await cp(nativeFolder, draft, { recursive: true, verbatimSymlinks: true })
  // A copy that another start finished in the meantime is as good as ours.
  await rename(draft, shared).catch(() => rm(draft, { recursive: true, force: true }))
  if (await isOurs(shared)) return shared
  throw new DatabaseError(`The folder ${shared} does not belong to root: remove it.`)
}

/** Whoever could write there would choose what the database's account runs. */
async function isOurs(folder: string): Promise<boolean> {
  const info = await lstat(folder).catch(() => null)
  return info !== null && info.isDirectory() && info.uid === 0 && (info.mode & 0o022) === 0
}
