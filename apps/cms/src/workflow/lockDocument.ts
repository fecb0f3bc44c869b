import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../database/transactionOf'

/**
 * Waits until no other transaction is changing the document, and keeps others waiting until this one ends.
 *
 * An advisory lock, because what is changed may be a row of the collection, of its versions, or both. Taking it again
 * in the same transaction costs nothing.
 */
export async function lockDocument(req: PayloadRequest, slug: string, id: string): Promise<void> {
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`${slug}:${id}`}, 0))`,
  )
}
