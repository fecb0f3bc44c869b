import type { PayloadRequest } from 'payload'
import { isLive, type StoredRow } from '../../hooks/liveCopy'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'

/** Those of some documents that are published, as they are stored; in the transaction of `req`. */
export async function liveRows(
  req: PayloadRequest,
  slug: SearchedSlug,
  ids: readonly string[],
): Promise<StoredRow[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<StoredRow>({
    collection: slug,
    where: { id: { in: [...ids] } },
    pagination: false,
    sort: 'id',
    req,
  })
  return docs.filter(isLive)
}
