import type { NamedFacet } from '@tokyo-cancer-portal/domain'
import type { Payload } from 'payload'
import { z } from 'zod'
import { sidePool } from '../../database/sidePool'
import { PUBLISHED_NAMED } from './PUBLISHED_NAMED'

/** Topics or organizers of which facets have the ids: how addresses and people name them. */
export interface NamedRecord {
  id: string
  slug: string
  /** In each language that has one. */
  name: Record<string, string>
}

const uuid = z.guid()

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
    text: `
      select id::text, slug, name from (${PUBLISHED_NAMED[facet]}) as published
      where id = any($1::uuid[])`,
    values: [asked],
  })
  return rows
}
