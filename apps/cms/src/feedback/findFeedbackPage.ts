import type { FeedbackSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

/** A published document that visitors speak about, relations as ids. */
export type FeedbackPage = {
  slug: FeedbackSlug
  document: Record<string, unknown> & { id: string }
}

/** The published document, or null: nothing can be said about what nobody sees. */
export async function findFeedbackPage(
  req: PayloadRequest,
  { collection, id }: { collection: FeedbackSlug; id: string },
): Promise<FeedbackPage | null> {
  const document = await req.payload.db.findOne<FeedbackPage['document']>({
    collection,
    where: {
      and: [
        { id: { equals: id } },
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
      ],
    },
    req,
  })
  return document && { slug: collection, document }
}
