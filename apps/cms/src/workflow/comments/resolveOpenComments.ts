import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

/** Marks everything that was said about a document as dealt with: whoever approves it has found it so. */
export async function resolveOpenComments(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  documentId: string,
): Promise<void> {
  await req.payload.update({
    collection: 'review-comments',
    where: {
      and: [
        { collection: { equals: slug } },
        { documentId: { equals: documentId } },
        { resolved: { not_equals: true } },
      ],
    },
    data: { resolved: true },
    depth: 0,
    req,
  })
}
