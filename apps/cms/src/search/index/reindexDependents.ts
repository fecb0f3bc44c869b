import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { SEARCHED_COLLECTIONS, type SearchedSlug } from '@tokyo-cancer-portal/domain'
import { indexRows } from './indexRows'
import { liveRows } from './liveRows'

const BATCH = 100
/** Any number that nothing else in this database locks. */
const LOCK = 7_201_346_122

/**
 * Writes the rows of whatever names an organization anew, in the transaction that changes it.
 *
 * One organization at a time: a document may name two, and whoever writes its row has to see the names of both. That
 * the documents themselves do not change meanwhile is seen to by `lockOrganizations`.
 */
export async function reindexDependents(
  req: PayloadRequest,
  organization: string,
  today: string,
): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(${LOCK})`)
  const { rows } = await db.execute(sql`
    select collection, document_id from search_documents
    where depends_on @> array[${organization}]::uuid[] order by id`)
  for (const slug of SEARCHED_COLLECTIONS) {
    const ids = rows.flatMap(({ collection, document_id: id }) => (collection === slug ? [id] : []))
    for (let start = 0; start < ids.length; start += BATCH) {
      await reindex(req, slug, ids.slice(start, start + BATCH) as string[], today)
    }
  }
}

async function reindex(
  req: PayloadRequest,
  slug: SearchedSlug,
  ids: readonly string[],
  today: string,
): Promise<void> {
  await indexRows({ req, slug, rows: await liveRows(req, slug, ids), today })
}
