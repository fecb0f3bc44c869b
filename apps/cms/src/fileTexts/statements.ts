import { sql } from '@payloadcms/db-postgres'
import { READER_VERSION } from './limits'
import type { Reading } from './Reading'

/** Whether the present reader has read a file that is called so. */
const isRead = (filename: ReturnType<typeof sql>) => sql`exists (
  select 1 from file_contents join file_texts using (hash)
  where file_contents.filename = ${filename} and reader = ${READER_VERSION})`

/** The next file to read: what is public first, then what staff are still working on. */
export const nextFile = (except: readonly string[]) => sql`
  select filename from media
  where mime_type = 'application/pdf' and deleted_at is null and not ${isRead(sql`media.filename`)}
    and filename not in (select jsonb_array_elements_text(${JSON.stringify(except)}::jsonb))
  order by is_public is true desc, created_at desc limit 1`

/** What the present reader knows of a content. */
export const knownText = (hash: string) => sql`
  select 1 from file_texts where hash = ${hash} and reader = ${READER_VERSION}`

/** Keeps what was read out of a content. */
export const keepText = (hash: string, { outcome, passages }: Reading) => sql`
  insert into file_texts (hash, reader, outcome, passages)
  select ${hash}, ${READER_VERSION}, ${outcome}, coalesce(array_agg(one order by at), '{}')
  from jsonb_array_elements_text(${JSON.stringify(passages)}::jsonb) with ordinality as given (one, at)
  on conflict (hash) do update set
    reader = excluded.reader, outcome = excluded.outcome, passages = excluded.passages, read_at = now()`

/** Notes which content a file has. */
export const keepContent = (filename: string, hash: string) => sql`
  insert into file_contents (filename, hash) values (${filename}, ${hash})
  on conflict (filename) do update set hash = excluded.hash`

/** Documents of the index that wait for a file which has been read by now. */
export const answeredDocuments = sql`
  select collection, document_id from search_documents
  where awaits_files <> '{}' and exists (
    select 1 from unnest(awaits_files) as awaited (filename) where ${isRead(sql`awaited.filename`)})
  order by id`

/** Forgets files that are gone, and contents that no file has. */
export const forgetFiles = sql`
  with gone as (
    delete from file_contents where not exists (
      select 1 from media where media.filename = file_contents.filename)
    returning hash)
  delete from file_texts
  where hash in (select hash from gone) and not exists (
    select 1 from file_contents join media using (filename) where file_contents.hash = file_texts.hash)`
