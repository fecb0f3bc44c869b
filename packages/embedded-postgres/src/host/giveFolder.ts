import { lchown, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './chooseAccount'

/** Makes `account` the owner of `folder` and everything in it (a backup restored by root is root's). */
export async function giveFolder(folder: string, account: Account): Promise<void> {
  const entries = await readdir(folder, { recursive: true })
  for (const entry of ['', ...entries]) {
    await lchown(join(folder, entry), account.uid, account.gid)
  }
}
