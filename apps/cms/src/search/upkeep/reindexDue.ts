import { sql } from '@payloadcms/db-postgres'
import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { isSearched } from '@tokyo-cancer-portal/domain'
import { indexBatch } from '../rebuild/indexBatch'

/**
 * Writes rows anew that a new day made wrong without anybody saving anything: a designation begins or ends. Days that
 * were missed are made up for. A document that somebody is saving is left for the next look.
 *
 * @param today the local date that counts as today
 * @returns how many rows were due
 */
export async function reindexDue(
  payload: Payload,
  today: string = toLocalDate(new Date()),
): Promise<number> {
  const { rows } = await payload.db.drizzle.execute(sql`
    select collection, document_id from search_documents
    where changes_on <= ${today}::date order by id`)
  for (const { collection, document_id: id } of rows) {
    const slug = String(collection)
    if (!isSearched(slug)) continue
    try {
      await indexBatch({ payload, slug, ids: [String(id)], today })
    } catch (error) {
      payload.logger.warn({ msg: `search: ${slug} ${String(id)} is left for later`, err: error })
    }
  }
  return rows.length
}
