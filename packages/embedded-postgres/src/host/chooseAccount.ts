import { readFile } from 'node:fs/promises'
import { DatabaseError } from '../DatabaseError'

/** An account of this machine by its numbers. */
export type Account = { uid: number; gid: number }

const UNPRIVILEGED = ['postgres', '_postgres', 'nobody']

/**
 * The account that runs PostgreSQL: null for "the one that runs us", or, because PostgreSQL
 * refuses to run as root, an unprivileged one when we are root.
 *
 * `folderOwner` is the owner of a cluster that exists already: it must stay the same.
 */
export async function chooseAccount(folderOwner: Account | null): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  if (folderOwner && folderOwner.uid !== 0) return folderOwner
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const account = pickAccount(passwd)
  if (account) return account
  throw new DatabaseError(
    'PostgreSQL refuses to run as root and this machine has neither an account "postgres" nor "nobody": start the portal as an ordinary user.',
  )
}

/** The first of the well-known unprivileged accounts in the text of /etc/passwd, or null. */
export function pickAccount(passwd: string): Account | null {
  const rows = passwd.split('\n').map((line) => line.split(':'))
  for (const name of UNPRIVILEGED) {
    const row = rows.find((fields) => fields[0] === name)
    // macOS writes nobody as -2; the kernel means the unsigned number.
    if (row) return { uid: Number(row[2]) >>> 0, gid: Number(row[3]) >>> 0 }
  }
  return null
}
