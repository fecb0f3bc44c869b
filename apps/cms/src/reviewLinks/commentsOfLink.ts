import type { PayloadRequest } from 'payload'

/** What a reviewer wrote, as the reviewer reads it again. */
export type ReviewerComment = { body: string; at: string }

const MOST = 100

/** What was written through a link, oldest first; nothing of what anybody else said. */
export async function commentsOfLink(
  req: PayloadRequest,
  linkId: string,
): Promise<ReviewerComment[]> {
  const { docs } = await req.payload.db.find<{ id: string; body: string; createdAt: string }>({
    collection: 'review-comments',
    where: { reviewLink: { equals: linkId } },
    sort: '-createdAt',
    limit: MOST,
    pagination: false,
    req,
  })
  return docs.map(({ body, createdAt }) => ({ body, at: createdAt })).toReversed()
}
