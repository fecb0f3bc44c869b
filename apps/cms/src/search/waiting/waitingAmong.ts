import { sql } from '@payloadcms/db-postgres'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { uuidList } from '../index/uuidList'

/** Longer than any is to wait; what has waited longer is forgotten work, and a difference like any. */
const LONGEST_MINUTES = 10

/** Those of some documents whose rows wait for being written anew, not too long yet; in the transaction of `req`. */
export async function waitingAmong(
  req: PayloadRequest,
  collection: SearchedSlug,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select document_id from search_waiting
    where collection = ${collection} and document_id = any(${uuidList(ids)})
      and since > now() - make_interval(mins => ${LONGEST_MINUTES})`)
  return new Set(rows.map(({ document_id: id }) => String(id)))
}
