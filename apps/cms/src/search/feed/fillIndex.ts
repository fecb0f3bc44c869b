import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { OpenSearchClient } from '../engine/opensearch/client/OpenSearchClient'
import { nextVersion } from './nextVersion'
import { nextRows } from './readRows'
import { sendDocuments } from './sendDocuments'

const BATCH = 200

interface Filling {
  client: OpenSearchClient
  index: string
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined
}

/**
 * Writes all rows of the index in PostgreSQL into an index of OpenSearch. What changes meanwhile comes with the feed.
 *
 * @returns how many there were
 */
export async function fillIndex(
  payload: Payload,
  { client, index, onProgress }: Filling,
): Promise<number> {
  const counted = await payload.db.drizzle.execute(
    sql`select count(*)::int as count from search_documents`,
  )
  const total = Number(counted.rows[0]?.count)
  let done = 0
  let after = 0
  for (;;) {
    const version = await nextVersion(payload)
    const rows = await nextRows(payload, after, BATCH)
    if (rows.length === 0) return done
    await sendDocuments(client, { index, rows, version, isRefreshed: false })
    done += rows.length
    after = rows.at(-1)?.id ?? after
    onProgress?.({ done, total: Math.max(done, total) })
  }
}
