import { access, constants, stat } from 'node:fs/promises'
import { DatabaseError } from '../DatabaseError'
import type { ClusterPaths } from './clusterPaths'

/**
 * Throws a DatabaseError when this account cannot use the data folder, for example because the
 * portal was started there by root before. Root can use every folder.
 */
export async function checkAccess(paths: ClusterPaths): Promise<void> {
  const uid = process.getuid?.()
  if (uid === undefined || uid === 0) return
  const owner = await stat(paths.folder).catch(() => null)
  if (owner && owner.uid !== uid) {
    throw new DatabaseError(
      `The database in ${paths.dataDir} belongs to another account (uid ${owner.uid}): start the portal as root or that account again, or make yourself the owner with "sudo chown -R ${uid} ${paths.dataDir}".`,
    )
  }
  const needed = constants.R_OK | constants.W_OK | constants.X_OK
  const isAllowed = await access(paths.dataDir, needed).then(
    () => true,
    () => false,
  )
  if (!isAllowed) {
    throw new DatabaseError(
      `The data folder ${paths.dataDir} cannot be written by this account (uid ${uid}): make it the owner or set DATA_DIR to a folder of its own.`,
    )
  }
}
