import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '../../database/transactionOf'
import { incomingRows } from '../index/incomingRows'
import type { SearchRow } from '../index/searchRow'
import { uuidList } from '../index/uuidList'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'

/** `missing`: not in the index although it should be; `extra`: the other way round; otherwise the columns that differ. */
export type Difference = {
  collection: SearchedSlug
  id: string
  problem: 'missing' | 'extra' | string[]
}

const COLUMNS = [
  'type',
  'url',
  'title',
  'facets',
  'facts',
  'date',
  'held_until',
  'confirmed_on',
  'body',
  'sections',
  'all_tokens',
  'title_tokens',
  'is_complete',
  'file_text',
  'awaits_files',
  'depends_on',
  'changes_on',
  'tokenizer',
  'record_version',
] as const
const TEXTS = ['title', 'names', 'headings', 'body', 'files'] as const

/**
 * Where the index differs from what some documents make now.
 *
 * @param ids the documents that are compared
 * @param rows the rows that it should have of them
 */
export async function compareRows(
  req: PayloadRequest,
  collection: SearchedSlug,
  ids: readonly string[],
  rows: ReadonlyMap<string, SearchRow>,
): Promise<Difference[]> {
  const db = await transactionOf(req)
  const columns = COLUMNS.map((name) => {
    const column = sql.identifier(name)
    return sql`case when wanted.${column} is distinct from kept.${column} then ${name}::text end`
  })
  const texts = TEXTS.map((name) => {
    const column = sql.identifier(name)
    return sql`case when wanted.folded->>${name} is distinct from texts.${column} then ${`folded ${name}`}::text end`
  })
  const found = await db.execute(sql`
    select coalesce(wanted.document_id, kept.document_id) as id, kept.id is null as is_missing,
      wanted.document_id is null as is_extra,
      array_to_json(array_remove(array[${sql.join([...columns, ...texts], sql`, `)}], null)) as columns
    from ${incomingRows(rows)} as wanted
    full join (
      select * from search_documents
      where collection = ${collection} and document_id = any(${uuidList(ids)})
    ) as kept using (document_id)
    left join search_texts as texts on texts.id = kept.id
    order by 1`)
  return found.rows.flatMap(({ id, is_missing: isMissing, is_extra: isExtra, columns: names }) => {
    const problem = isMissing ? 'missing' : isExtra ? 'extra' : (names as string[])
    return problem.length > 0 ? [{ collection, id: String(id), problem }] : []
  })
}
