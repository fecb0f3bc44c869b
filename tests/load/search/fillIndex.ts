import type { Pool } from '../../../apps/cms/src/search/engine/postgres/Pool'
import { searchRow } from '../../../apps/cms/src/search/index/searchRow'
import type { Corpus } from './corpus'

const BATCH = 1000

/** Rows as they are written when documents are published, many in one statement. $1 JSON. */
const INSERT = `
with incoming as (
  select * from json_to_recordset($1::json) as given (
    document_id uuid, type text, url text, title jsonb, facets text[], facts jsonb, date date, held_until date, body text,
    all_tokens text, title_tokens text, is_complete boolean, file_text text,
    awaits_files text[], depends_on uuid[], changes_on date,
    tokenizer smallint, record_version smallint, folded jsonb)
), inserted as (
  insert into search_documents (collection, document_id, type, url, title, facets, facts, date, held_until, body, all_tokens,
    title_tokens, is_complete, file_text, awaits_files, depends_on, changes_on, tokenizer, record_version)
  select 'content-items', document_id, type, url, title, facets, facts, date, held_until, body, all_tokens::tsvector,
    title_tokens::tsvector, is_complete, file_text, awaits_files, depends_on, changes_on, tokenizer, record_version
  from incoming returning id, document_id)
insert into search_texts (id, title, names, headings, body)
select id, folded->>'title', folded->>'names', folded->>'headings', folded->>'body'
from inserted join incoming using (document_id)`

/** The identity of document number `at`. */
export const documentId = (at: number): string =>
  `00000000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`

/** The number of a document. */
export const numberOf = (id: string): number => Number.parseInt(id.slice(-12), 16)

/**
 * Puts documents `from` to `to` (exclusive) of a corpus into the index and shows how far it is.
 *
 * @returns their folded texts, as truth is looked for in them
 */
export async function fillIndex(
  pool: Pool,
  corpus: Corpus,
  { from, to }: { from: number; to: number },
  show: (done: number) => void,
): Promise<string[]> {
  const texts: string[] = []
  for (let start = from; start < to; start += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, to - start) }, (_, index) => ({
      document_id: documentId(start + index),
      ...searchRow(corpus(start + index)),
    }))
    await pool.query(INSERT, [JSON.stringify(rows)])
    texts.push(...rows.map(({ folded }) => Object.values(folded).join('\n')))
    show(start + rows.length)
  }
  return texts
}
