import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'

const CONFIRMED = `
select document_id::text as id, confirmed_on::text as day from search_documents
where document_id = any($1::uuid[]) and confirmed_on is not null`

/** On which local dates staff last confirmed published documents; those that nobody confirmed are missing. */
export async function confirmedOn(
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sidePool(payload.db, 'search').query<{ id: string; day: string }>({
    name: 'chat-confirmed',
    text: CONFIRMED,
    values: [ids],
  })
  return new Map(rows.map(({ id, day }) => [id, day]))
}
