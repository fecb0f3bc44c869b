import { realpath } from 'node:fs/promises'
import { DatabaseError } from '../DatabaseError'
import type { Account } from '../host/chooseAccount'
import { findUnreachableFolder } from '../host/findUnreachableFolder'

/** How a PostgreSQL program is started on the data directory `folder`. */
export type RunAs = {
  /** For child_process.spawn. */
  options: { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number }
  /** The value of `-D`. */
  dataDirectory: string
}

/**
 * Starts a program in `folder` as `account` (null: as ourselves).
 *
 * A folder below a private one (root's home, `mktemp -d`) is out of reach for another account by
 * its path. On Linux it is still within reach as `/proc/self/cwd`: Node enters the folder before
 * it changes the account, PostgreSQL never leaves it, and nothing has to be opened for anyone.
 */
export async function runAs(account: Account | null, folder: string): Promise<RunAs> {
  // NODE_ENV means nothing to PostgreSQL; Next's types insist on it in every environment.
  const env = { NODE_ENV: 'production', LC_ALL: 'C', TZ: 'UTC' } as const
  const options = { cwd: folder, env, ...account }
  const barrier = account && (await findUnreachableFolder(await realpath(folder), account))
  if (!barrier) return { options, dataDirectory: folder }
  if (process.platform === 'linux') return { options, dataDirectory: '/proc/self/cwd' }
  throw new DatabaseError(describeBarrier(barrier))
}

/** The sentence for a folder that the database's account cannot pass through. */
export const describeBarrier = (barrier: string): string =>
  `PostgreSQL does not run as root, and the unprivileged account it runs as cannot pass through ${barrier}: ` +
  `allow that (chmod o+x ${barrier}), set DATA_DIR to a folder elsewhere, or start the portal as an ordinary user.`
