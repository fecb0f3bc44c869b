import { isSearched, toLocalDate } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { indexBatch } from '../search/rebuild/indexBatch'
import { isBusy } from '../search/rebuild/isBusy'
import { answeredDocuments } from './statements'

/**
 * Writes the rows of the index anew that wait for files which have been read. A document that somebody is saving is
 * left for the next look: its row says that it waits, whoever wrote it.
 */
export async function indexReadFiles(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute(answeredDocuments)
  const today = toLocalDate(new Date())
  for (const { collection, document_id: id } of rows) {
    const slug = String(collection)
    if (!isSearched(slug)) continue
    try {
      await indexBatch({ payload, slug, ids: [String(id)], today, isAnnounced: true })
    } catch (error) {
      if (!isBusy(error)) throw error
    }
  }
}
