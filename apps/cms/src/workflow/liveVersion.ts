import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { NewestVersion } from './newestVersion'

/**
 * The copy of a document that is on the site, relations as ids, in the language of the request; null for one that is
 * not published or in the trash. Read past access rules.
 *
 * Through Payload, not from the table: there a text is a list of its languages.
 */
export async function liveVersion(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
): Promise<NewestVersion | null> {
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id,
    draft: false,
    depth: 0,
    disableErrors: true,
    req,
  })
  const copy = found as NewestVersion | null
  return copy?._status === 'published' ? copy : null
}
