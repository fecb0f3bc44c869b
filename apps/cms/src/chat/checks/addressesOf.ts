import type { TextByLanguage } from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'
import type { Relation } from '../../fields/input/relationsIn'

const ADDRESSES = `
select found.document_id::text as id, found.url, found.title->>'ja' as title, found.title as titles
from unnest($1::text[], $2::uuid[]) as asked (collection, document)
join search_documents found on found.collection = asked.collection and found.document_id = asked.document`

/** Where a page is, and what it is called, in Japanese and in all languages. */
export interface PageAddress {
  url: string
  title: string
  titles: TextByLanguage
}

/** Where published documents are at this moment, and what they are called, by document. */
export async function addressesOf(
  { db }: Pick<Payload, 'db'>,
  documents: readonly Relation[],
): Promise<ReadonlyMap<string, PageAddress>> {
  if (documents.length === 0) return new Map()
  const { rows } = await sidePool(db, 'search').query<PageAddress & { id: string }>(ADDRESSES, [
    documents.map(({ collection }) => collection),
    documents.map(({ id }) => id),
  ])
  return new Map(rows.map(({ id, ...page }) => [id, page]))
}
