import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { Relation } from '../../fields/input/relationsIn'

const ADDRESSES = `
select found.document_id::text as id, found.url, found.title->>'ja' as title
from unnest($1::text[], $2::uuid[]) as asked (collection, document)
join search_documents found on found.collection = asked.collection and found.document_id = asked.document`

/** Where published documents are at this moment, and what they are called, by document. */
export async function addressesOf(
  { db }: Pick<Payload, 'db'>,
  documents: readonly Relation[],
): Promise<ReadonlyMap<string, { url: string; title: string }>> {
  if (documents.length === 0) return new Map()
  const { rows } = await sidePool(db, 'search').query<{ id: string; url: string; title: string }>(
    ADDRESSES,
    [documents.map(({ collection }) => collection), documents.map(({ id }) => id)],
  )
  return new Map(rows.map(({ id, ...page }) => [id, page]))
}
