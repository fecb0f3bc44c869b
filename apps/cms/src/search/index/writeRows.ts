import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import { enqueueFeed } from '../feed/enqueueFeed'
import { incomingRows } from './incomingRows'
import type { SearchRow } from './searchRow'

/**
 * Puts rows into the index in the transaction of `req`. A document keeps its number: `on conflict` alone would use up
 * another one with each save, and the numbers are to be dense.
 *
 * @param rows by id of the document
 */
export async function writeRows(
  req: PayloadRequest,
  collection: SearchedSlug,
  rows: ReadonlyMap<string, SearchRow>,
): Promise<void> {
  if (rows.size === 0) return
  const db = await transactionOf(req)
  await db.execute(sql`
    with incoming as ${incomingRows(rows)}, updated as (
      update search_documents as kept set
        type = incoming.type, url = incoming.url, title = incoming.title, facets = incoming.facets,
        facts = incoming.facts, date = incoming.date, held_until = incoming.held_until, confirmed_on = incoming.confirmed_on,
        body = incoming.body, sections = incoming.sections, all_tokens = incoming.all_tokens,
        title_tokens = incoming.title_tokens, is_complete = incoming.is_complete, file_text = incoming.file_text,
        awaits_files = incoming.awaits_files, depends_on = incoming.depends_on,
        changes_on = incoming.changes_on, tokenizer = incoming.tokenizer, record_version = incoming.record_version,
        changed_in = pg_current_xact_id()
      from incoming
      where kept.collection = ${collection} and kept.document_id = incoming.document_id
      returning kept.id, kept.document_id
    ), inserted as (
      insert into search_documents (collection, document_id, type, url, title, facets, facts, date, held_until, confirmed_on, body, sections, all_tokens,
        title_tokens, is_complete, file_text, awaits_files, depends_on, changes_on, tokenizer, record_version)
      select ${collection}, document_id, type, url, title, facets, facts, date, held_until, confirmed_on, body, sections, all_tokens, title_tokens,
        is_complete, file_text, awaits_files, depends_on, changes_on, tokenizer, record_version
      from incoming where document_id not in (select document_id from updated)
      on conflict (collection, document_id) do update set
        type = excluded.type, url = excluded.url, title = excluded.title, facets = excluded.facets,
        facts = excluded.facts, date = excluded.date, held_until = excluded.held_until, confirmed_on = excluded.confirmed_on,
        body = excluded.body, sections = excluded.sections, all_tokens = excluded.all_tokens,
        title_tokens = excluded.title_tokens, is_complete = excluded.is_complete, file_text = excluded.file_text,
        awaits_files = excluded.awaits_files, depends_on = excluded.depends_on,
        changes_on = excluded.changes_on, tokenizer = excluded.tokenizer, record_version = excluded.record_version,
        changed_in = pg_current_xact_id()
      returning id, document_id
    )
    insert into search_texts (id, title, names, headings, body, files)
    select id, folded->>'title', folded->>'names', folded->>'headings', folded->>'body', folded->>'files'
    from (select * from updated union all select * from inserted) as written join incoming using (document_id)
    on conflict (id) do update set
      title = excluded.title, names = excluded.names, headings = excluded.headings, body = excluded.body,
      files = excluded.files`)
  await enqueueFeed(req, collection, [...rows.keys()])
}
