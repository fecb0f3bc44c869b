import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Account } from './chooseAccount'

/**
 * The outermost folder on the way to `folder` (a real path, itself included) that `account` may
 * not pass through, or null when it can reach it.
 */
export async function findUnreachableFolder(
  folder: string,
  account: Account,
): Promise<string | null> {
  const parent = dirname(folder)
  const above = parent === folder ? null : await findUnreachableFolder(parent, account)
  if (above) return above
  const { mode, uid, gid } = await stat(folder)
  return mode & passBit({ uid, gid }, account) ? null : folder
}

/** Which of the three execute bits decides for `account`; it has no groups besides its own. */
function passBit(owner: Account, account: Account): number {
  if (owner.uid === account.uid) return 0o100
  return owner.gid === account.gid ? 0o010 : 0o001
}
