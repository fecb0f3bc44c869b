import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../database/transactionOf'

/** An account as it is stored now, relations as ids. */
export type AccountRow = Record<string, unknown> & {
  id: string
  email: string
  name?: string | null
  role?: string | null
  organization?: string | null
  disabled?: boolean | null
  disabledBecause?: string | null
  createdAt: string
  openedAt?: string | null
  lastSignInAt?: string | null
  inactivityWarnedAt?: string | null
}

/**
 * Waits until no other transaction is changing the account, keeps others waiting until this one ends, and reads it; null
 * for one that is not there.
 *
 * The row itself is locked, not an advisory lock taken: signing in writes the row before any hook of ours runs, and
 * two orders of locking would wait for each other.
 */
export async function lockAccount(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  id: string,
): Promise<AccountRow | null> {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`select 1 from users where id = ${id} for update`)
  return req.payload.db.findOne<AccountRow>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
}
