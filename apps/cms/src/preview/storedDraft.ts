import type { ReviewableSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

/** The newest draft of a document as this person may read it, relations as ids; null where there is none for them. */
export async function storedDraft(
  req: PayloadRequest,
  { slug, id }: { slug: ReviewableSlug; id: string },
): Promise<Record<string, unknown> | null> {
  const { fallbackLocale } = req
  const found: unknown = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    // Said again: without it Payload falls back to Japanese, whatever the request asks for.
    ...(fallbackLocale === undefined ? {} : { fallbackLocale }),
    req,
  })
  return found as Record<string, unknown> | null
}
