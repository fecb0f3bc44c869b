import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { AuthoredSlug } from '../AUTHORED'
import { IS_PUBLISHED, tableOf } from './publishedTable'

/** A published document that is to be checked. */
export interface DueDocument {
  id: string
  /** What it says, with its files, and the words of the rules: another one when any of them changes. */
  stamp: string
  /** PostgreSQL's number of its row. */
  version: string
}

type Question = {
  slug: AuthoredSlug
  /** Local date. */
  today: string
  /** Of the words and everything else that the rules ask for (`stampOfWords`). */
  words: string
  /** The id of the last one that was looked at; '' at the beginning. */
  after: string
  limit: number
}

const BEGINNING = '00000000-0000-0000-0000-000000000000'

/**
 * The next published documents about which the rules may say something else than when they were checked last: they are new or
 * changed, a file of theirs is, the words of the rules are, or the day has come.
 */
export async function dueDocuments(
  { db }: Pick<Payload, 'db'>,
  { slug, today, words, after, limit }: Question,
): Promise<DueDocument[]> {
  const { rows } = await db.drizzle.execute(sql`
    with own as (
      select id, xmin::text as version, md5(xmin::text || updated_at::text || ${words}::text || coalesce((
        select string_agg(media.id::text || media.updated_at::text, ',' order by media.id)
        from media_uses used join media on media.id = used.media_id
        where used.used_by = ${slug}::text || ':' || ${tableOf(slug)}.id::text), '')) as stamp
      from ${tableOf(slug)} where ${IS_PUBLISHED} and id > ${after || BEGINNING}::uuid)
    select own.id, own.stamp, own.version from own
    left join text_checks known on known.collection = ${slug} and known.document_id = own.id::text
    where known.stamp is distinct from own.stamp or known.next_on <= ${today}
    order by own.id limit ${limit}`)
  return rows.map(({ id, stamp, version }) => ({
    id: String(id),
    stamp: String(stamp),
    version: String(version),
  }))
}

/** Takes out of 文章の点検 what is not published any more. */
export async function forgetWithdrawn(
  { db }: Pick<Payload, 'db'>,
  slug: AuthoredSlug,
): Promise<void> {
  await db.drizzle.execute(sql`
    delete from text_checks known where collection = ${slug} and not exists (
      select 1 from ${tableOf(slug)} where id::text = known.document_id and ${IS_PUBLISHED})`)
}
