import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../hooks/liveCopy'

/**
 * The newest versions of the documents of a collection, as they are stored with the texts of all languages; without those
 * in the trash. Read past access rules: the caller asks the policy.
 *
 * @param id of one document only
 */
export async function newestStored(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id?: string,
): Promise<StoredRow[]> {
  const { docs } = await req.payload.db.queryDrafts<StoredRow>({
    collection: slug,
    ...(id === undefined ? {} : { where: { parent: { equals: id } } }),
    pagination: false,
    req,
  })
  return docs.filter(({ deletedAt }) => !deletedAt)
}
