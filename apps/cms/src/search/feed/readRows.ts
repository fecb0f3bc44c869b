import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { IndexedRow } from '../engine/opensearch/index/openSearchDocument'
import { uuidList } from '../index/uuidList'

const COLUMNS = sql`
  select kept.id, kept.collection, kept.document_id::text, kept.changed_in::text, kept.date::text, kept.held_until::text, kept.facets,
    coalesce(kept.title->>'ja', '') as title, kept.body,
    json_build_object('title', texts.title, 'names', texts.names, 'headings', texts.headings, 'body', texts.body,
      'files', texts.files) as folded
  from search_documents as kept join search_texts as texts using (id)`

/** What of some documents is published at this moment, as the index has it. */
export async function readRows(
  { db }: Pick<Payload, 'db'>,
  collection: string,
  ids: readonly string[],
): Promise<IndexedRow[]> {
  const { rows } = await db.drizzle.execute(sql`
    ${COLUMNS} where kept.collection = ${collection} and kept.document_id = any(${uuidList(ids)})`)
  return rows as unknown as IndexedRow[]
}

/** The next rows of the index by their numbers. */
export async function nextRows(
  { db }: Pick<Payload, 'db'>,
  after: number,
  limit: number,
): Promise<IndexedRow[]> {
  const { rows } = await db.drizzle.execute(sql`
    ${COLUMNS} where kept.id > ${after} order by kept.id limit ${limit}`)
  return rows as unknown as IndexedRow[]
}
