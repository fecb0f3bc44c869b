import { readFile } from 'node:fs/promises'
import { DatabaseError } from '../DatabaseError'
import type { ClusterPaths } from './clusterPaths'

/** The superuser's password of an existing cluster. */
export async function readPassword(paths: ClusterPaths): Promise<string> {
  return readFile(paths.password, 'utf8').catch(() => {
    throw new DatabaseError(
      `The password of the embedded database cannot be read from ${paths.password}: restore this file, or the whole data folder, from a backup.`,
    )
  })
}
