import type { ReviewableSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { enqueueMail } from './enqueueMail'
import { noticeMessage } from './messages'
import { answerable } from './recipients'
import { topicOf } from './topicOf'

type Options = {
  req: PayloadRequest
  slug: ReviewableSlug
  /** The document, relations as ids. */
  document: Record<string, unknown> & { id: string }
  /** Who made the link. */
  maker: { id: string; email: string; name?: string | null }
  reviewerName: string
  comment: string
}

/** Mails a reviewer's comment to whoever made the link and whoever asked for approval, in the transaction of it. */
export async function notifyReviewComment(options: Options): Promise<void> {
  const { req, slug, document, maker, reviewerName, comment } = options
  const submitters = await answerable(req, slug, document.id, ['submit'])
  const readers = new Map([maker, ...submitters].map((reader) => [reader.email, reader] as const))
  const notice = {
    kind: 'review-comment',
    actorName: reviewerName,
    topic: await topicOf(req, slug, document),
    comment,
  } as const
  for (const { email, name } of readers.values()) {
    await enqueueMail(req, email, noticeMessage({ ...notice, readerName: name || email }))
  }
}
