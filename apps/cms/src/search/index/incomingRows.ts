import { sql } from '@payloadcms/db-postgres'
import type { SearchRow } from './searchRow'

/** Rows as a table within a statement, with the types of the columns of the index. */
export function incomingRows(rows: ReadonlyMap<string, SearchRow>): ReturnType<typeof sql> {
  const list = [...rows].map(([document_id, row]) => ({ document_id, ...row }))
  return sql`(
    select document_id, type, url, title, facets, facts, date, held_until, confirmed_on, body, sections, all_tokens::tsvector, title_tokens::tsvector,
      is_complete, file_text, awaits_files, depends_on, changes_on, tokenizer, record_version, folded
    from json_to_recordset(${JSON.stringify(list)}::json) as given (
      document_id uuid, type text, url text, title jsonb, facets text[], facts jsonb, date date, held_until date, confirmed_on date, body text, sections jsonb,
      all_tokens text, title_tokens text, is_complete boolean, file_text text, awaits_files text[], depends_on uuid[], changes_on date,
      tokenizer smallint, record_version smallint, folded jsonb))`
}
