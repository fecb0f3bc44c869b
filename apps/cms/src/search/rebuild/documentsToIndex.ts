import { sql } from '@payloadcms/db-postgres'
import { TOKENIZER_VERSION } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload } from 'payload'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import { RECORD_VERSION } from '../records/SearchRecord'
import { sourceTable } from './sourceTable'

/** All published documents, or those whose row is missing or was made by an older version of the program. */
export type Which = 'all' | 'outdated'

const isWanted = (which: Which) =>
  which === 'all'
    ? sql`true`
    : sql`(kept.id is null or kept.tokenizer <> ${TOKENIZER_VERSION} or kept.record_version <> ${RECORD_VERSION})`

const published = (slug: SearchedSlug, which: Which) => sql`
  from ${sourceTable(slug)} as source
  left join search_documents as kept on kept.collection = ${slug} and kept.document_id = source.id
  where source._status = 'published' and source.deleted_at is null and ${isWanted(which)}`

/** How many documents of a collection there are to index. */
export async function countDocuments(
  { db }: Payload,
  slug: SearchedSlug,
  which: Which,
): Promise<number> {
  const { rows } = await db.drizzle.execute(
    sql`select count(*)::int as count ${published(slug, which)}`,
  )
  return Number(rows[0]?.count)
}

/** The next documents to index, in the order of their ids. */
export async function nextDocuments(
  { db }: Payload,
  slug: SearchedSlug,
  which: Which,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const { rows } = await db.drizzle.execute(sql`
    select source.id ${published(slug, which)} and source.id > ${after}::uuid
    order by source.id limit ${limit}`)
  return rows.map(({ id }) => String(id))
}

/** Documents that are in the index although they are not published. */
export async function orphans({ db }: Payload, slug: SearchedSlug): Promise<string[]> {
  const { rows } = await db.drizzle.execute(sql`
    select document_id from search_documents as kept
    where collection = ${slug} and not exists (
      select 1 from ${sourceTable(slug)} as source
      where source.id = kept.document_id and source._status = 'published' and source.deleted_at is null)
    order by document_id`)
  return rows.map(({ document_id: id }) => String(id))
}
