import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { NewestVersion } from '../newestVersion'
import { unseenPublication } from './unseenPublication'

/**
 * What staff saw last of a document on the site, in the language of the request: the copy that is there or, where
 * somebody published without approval since, the one before; null where that was nothing. What they decide about is
 * compared with it.
 */
export async function seenVersion(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  live: NewestVersion | null,
): Promise<NewestVersion | null> {
  const unseen = await unseenPublication(req, slug, live)
  if (!unseen) return live
  if (unseen.before === null) return null
  const version: unknown = await req.payload.findVersionByID({
    collection: slug,
    id: unseen.before,
    depth: 0,
    disableErrors: true,
    req,
  })
  return (version as { version: NewestVersion } | null)?.version ?? null
}
