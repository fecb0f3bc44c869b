import { sql } from '@payloadcms/db-postgres'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../database/afterCommit'
import { transactionOf } from '../../database/transactionOf'
import { uuidList } from '../index/uuidList'
import { wakeWaiting } from './wake'

/**
 * Notes in the transaction of `req` that rows of some documents are to be written anew after it: with its commit that is
 * certain, whatever happens to this process.
 */
export async function letWait(
  req: PayloadRequest,
  collection: SearchedSlug,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const db = await transactionOf(req)
  await db.execute(sql`
    insert into search_waiting (collection, document_id)
    select ${collection}, document_id from unnest(${uuidList(ids)}) as document_id
    on conflict do nothing`)
  await afterCommit(req, wakeWaiting)
}
