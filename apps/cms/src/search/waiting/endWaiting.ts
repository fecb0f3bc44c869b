import { sql } from '@payloadcms/db-postgres'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { enqueueRevalidation } from '../../outbox/enqueueRevalidation'
import { uuidList } from '../index/uuidList'

/**
 * Notes in the transaction that made rows of some documents right that these wait no longer. With the last of a
 * collection the site is told: its results are of these rows.
 */
export async function endWaiting(
  req: PayloadRequest,
  collection: SearchedSlug,
  ids: readonly string[],
): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    delete from search_waiting
    where collection = ${collection} and document_id = any(${uuidList(ids)})`)
  const { rows } = await db.execute(sql`
    select 1 from search_waiting where collection = ${collection} limit 1`)
  if (rows.length === 0) await enqueueRevalidation({ req, tags: [collection] })
}
