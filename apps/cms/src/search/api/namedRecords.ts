import type { NamedFacet } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { sidePool } from '../../database/sidePool'

/** Topics or organizers of which facets have the ids: how addresses and people name them. */
export interface NamedRecord {
  id: string
  slug: string
  /** In each language that has one. */
  name: Record<string, string>
}

/**
 * Published topics, and published organizations, that results are counted by. There are some dozens of the first and
 * some hundreds of the second, of which few organize events.
 */
const TEXTS: Readonly<Record<NamedFacet, string>> = {
  topic: `
    select document_id::text as id, substring(url from '[^/]+$') as slug, title as name
    from search_documents where collection = 'topics'`,
  organizer: `
    select id::text, slug, jsonb_build_object('ja', name) as name
    from organizations
    where _status = 'published' and deleted_at is null and slug is not null and id in (
      select distinct substring(facet from 11)::uuid
      from search_documents, unnest(facets) as facet
      where type = 'event' and facet like 'organizer:%')`,
}

/** All records that a facet can name at the moment. */
export async function namedRecords(payload: Payload, facet: NamedFacet): Promise<NamedRecord[]> {
  const pool = sidePool(payload.db, 'search')
  const { rows } = await pool.query<NamedRecord>({
    name: `search-named-${facet}`,
    text: TEXTS[facet],
  })
  return rows
}
