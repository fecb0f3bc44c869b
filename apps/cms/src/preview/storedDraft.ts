import type { ReviewableSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { sameFallback } from './sameFallback'

/** The newest draft of a document as this person may read it, with `depth` 0 relations as ids; null where there is none for them. */
export async function storedDraft(
  req: PayloadRequest,
  { slug, id, depth = 0 }: { slug: ReviewableSlug; id: string; depth?: number },
): Promise<Record<string, unknown> | null> {
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id,
    depth,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    ...sameFallback(req),
    req,
  })
  return found as Record<string, unknown> | null
}
