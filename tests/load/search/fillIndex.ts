import type { Pool } from '../../../apps/cms/src/search/engine/postgres/Pool'
import { searchRow } from '../../../apps/cms/src/search/index/searchRow'
import type { Corpus } from './corpus'

const BATCH = 1000

/** Rows as they are written when documents are published, many in one statement. $1 JSON. */
const INSERT = `
with incoming as (
  select * from json_to_recordset($1::json) as given (
    document_id uuid, type text, url text, title jsonb, facets text[], facts jsonb, date date, held_until date, confirmed_on date, body text, sections jsonb,
    all_tokens text, title_tokens text, is_complete boolean, file_text text,
    awaits_files text[], depends_on uuid[], changes_on date,
    tokenizer smallint, record_version smallint, folded jsonb)
), inserted as (
  insert into search_documents (collection, document_id, type, url, title, facets, facts, date, held_until, confirmed_on, body, sections, all_tokens,
    title_tokens, is_complete, file_text, awaits_files, depends_on, changes_on, tokenizer, record_version)
  select 'content-items', document_id, type, url, title, facets, facts, date, held_until, confirmed_on, body, sections, all_tokens::tsvector,
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
  let written: Promise<unknown> = Promise.resolve()
  for (let start = from; start < to; start += BATCH) {
    // While the database writes, the next rows are made.
    const rows = Array.from({ length: Math.min(BATCH, to - start) }, (_, index) => ({
      document_id: documentId(start + index),
      ...searchRow(corpus(start + index)),
    }))
    const statement = JSON.stringify(rows)
    await written
    written = pool.query(INSERT, [statement])
    for (const { folded } of rows) texts.push(Object.values(folded).join('\n'))
    show(start + rows.length)
  }
  await written
  return texts
}

/** As the migrations define them. */
const TOKEN_INDEXES = `
select indexname as name, indexdef as definition from pg_indexes
where tablename = 'search_documents' and indexdef like '%gin (%_tokens)%'`

/** Fills an empty index without the indexes of words and makes these at the end, which takes a fraction of the time. */
export async function fillInBulk(pool: Pool, fill: () => Promise<string[]>): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; definition: string }>(TOKEN_INDEXES)
  for (const { name } of rows) await pool.query(`drop index "${name}"`)
  const texts = await fill()
  await patiently(pool, [`set maintenance_work_mem = '2GB'`, ...rows.map((one) => one.definition)])
  return texts
}

/** Runs statements one after the other on a connection of their own, however long they take. */
export async function patiently(pool: Pool, statements: readonly string[]): Promise<void> {
  const client = await pool.connect()
  try {
    for (const statement of ['set statement_timeout = 0', ...statements]) {
      await client.query(statement)
    }
  } finally {
    // Its settings go with it.
    client.release(true)
  }
}

/** How many documents the index has. */
export async function countOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    'select count(*)::int as count from search_documents',
  )
  return rows[0]?.count ?? 0
}

/** The folded texts of the first documents of a corpus, as `fillIndex` gives them. */
export const textsOf = (corpus: Corpus, documents: number): string[] =>
  Array.from({ length: documents }, (_, at) =>
    Object.values(searchRow(corpus(at)).folded).join('\n'),
  )
