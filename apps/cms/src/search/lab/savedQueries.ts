import { SEARCH_LAB_LIMITS, SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { relationsIn } from '../../fields/input/relationsIn'

/** A saved query and the documents that it expects. */
export interface SavedSearch {
  id: string
  text: string
  expected: readonly { collection: string; id: string }[]
}

/** Saved queries as the person may read them, the ones that were changed last first, and how many there are in all. */
export async function savedQueries(
  req: PayloadRequest,
): Promise<{ saved: SavedSearch[]; total: number }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'saved-queries',
    depth: 0,
    limit: SEARCH_LAB_LIMITS.compared,
    sort: '-updatedAt',
    overrideAccess: false,
    req,
  })
  const field = { hasMany: true, relationTo: [...SEARCHED_COLLECTIONS] }
  return {
    total: totalDocs,
    saved: docs.map(({ id, text, expected }) => ({
      id,
      text,
      expected: relationsIn(field as never, expected) ?? [],
    })),
  }
}
