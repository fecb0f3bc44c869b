import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'

const TITLES = `
select found.document_id::text as id, found.title->>'ja' as title
from unnest($1::text[], $2::uuid[]) as asked (collection, document)
join search_documents found on found.collection = asked.collection and found.document_id = asked.document`

/** Japanese titles of published documents, by document; what is not published has none. */
export async function titlesOf(
  { db }: Pick<Payload, 'db'>,
  documents: readonly { collection: string; id: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map()
  const { rows } = await sidePool(db, 'search').query<{ id: string; title: string }>(TITLES, [
    documents.map(({ collection }) => collection),
    documents.map(({ id }) => id),
  ])
  return new Map(rows.map(({ id, title }) => [id, title]))
}
