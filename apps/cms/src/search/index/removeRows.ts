import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import { enqueueFeed } from '../feed/enqueueFeed'
import { uuidList } from './uuidList'

/** Takes documents out of the index in the transaction of `req`; a trigger remembers their numbers for a while. */
export async function removeRows(
  req: PayloadRequest,
  collection: SearchedSlug,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    delete from search_documents where collection = ${collection} and document_id = any(${uuidList(ids)})
    returning document_id`)
  await enqueueFeed(
    req,
    collection,
    rows.map(({ document_id: id }) => String(id)),
  )
}
