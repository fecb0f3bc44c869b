import type { NamedFacet } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { z } from 'zod'
import { sidePool } from '../../database/sidePool'

/** Topics or organizers of which facets have the ids: how addresses and people name them. */
export interface NamedRecord {
  id: string
  slug: string
  /** In each language that has one. */
  name: Record<string, string>
}

const uuid = z.guid()

/** Published ones among some ids. $1 ids. */
const BY_ID: Readonly<Record<NamedFacet, string>> = {
  topic: `
    select document_id::text as id, substring(url from '[^/]+$') as slug, title as name
    from search_documents where collection = 'topics' and document_id = any($1::uuid[])`,
  organizer: `
    select id::text, slug, jsonb_build_object('ja', name) as name
    from organizations
    where id = any($1::uuid[]) and _status = 'published' and deleted_at is null and slug is not null`,
}

/**
 * The names of topics or organizers that a facet has. What is not public has none.
 *
 * @param ids as the facet has them; what cannot be one is left out
 */
export async function namedRecords(
  payload: Payload,
  facet: NamedFacet,
  ids: readonly string[],
): Promise<NamedRecord[]> {
  const asked = ids.filter((id) => uuid.safeParse(id).success)
  if (asked.length === 0) return []
  const { rows } = await sidePool(payload.db, 'search').query<NamedRecord>({
    name: `search-named-${facet}`,
    text: BY_ID[facet],
    values: [asked],
  })
  return rows
}
