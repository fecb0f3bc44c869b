import { REVIEW_COMMENT_LIMIT } from '@tokyo-cancer-portal/domain'
import type { APIError, PayloadRequest } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { type AttemptCounter, attemptCounter } from '../auth/limits/attemptCounter'
import { countingKey } from '../auth/limits/signInCounters'
import { tooMany } from '../auth/limits/tooMany'
import { inTransaction } from '../database/inTransaction'
import { notifyReviewComment } from '../mail/notifyReviewComment'
import { lockDocument } from '../workflow/lockDocument'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { commentsOfLink, type ReviewerComment } from './commentsOfLink'
import { openReviewLink } from './openReviewLink'
import { linkRefusal } from './linkRefusal'

/** A page that is loaded again sends its form again. */
const SAME_WITHIN_MS = 60 * 60 * 1000

const counters = new WeakMap<object, AttemptCounter>()

/**
 * Puts the comment of a reviewer without an account at the document of the link, and mails whoever made the link and
 * whoever asked for approval. The same words sent again are the same comment.
 *
 * @throws 401 (the link cannot be used), 429 with Retry-After
 */
export async function addReviewComment(
  req: PayloadRequest,
  body: string,
): Promise<ReviewerComment> {
  const before = await openReviewLink(req)
  if (!before) throw linkRefusal()
  const sent = await sameLately(req, before.link.id, body)
  if (sent) return sent
  const wait = await counterOf(req).count(countingKey(before.link.id))
  if (wait !== null) throw tooManyComments(req, wait)
  return inTransaction(req, async () => {
    await lockDocument(req, 'review-links', before.link.id)
    // It may have been revoked, or the same have been sent, while this request waited.
    const opened = await openReviewLink(req)
    if (!opened) throw linkRefusal()
    const { link, slug, document, maker } = opened
    const same = await sameLately(req, link.id, body)
    if (same) return same
    const { reviewerName } = link
    const comment = await req.payload.create({
      collection: 'review-comments',
      data: { collection: slug, documentId: document.id, body, reviewerName, reviewLink: link.id },
      depth: 0,
      req,
    })
    await writeEntry({
      req,
      reviewerName,
      entry: {
        action: 'review-comment',
        collection: slug,
        documentId: document.id,
        documentTitle: titleOfDocument(document),
        comment: body,
      },
    })
    await notifyReviewComment({ req, slug, document, maker, reviewerName, comment: body })
    return { body: comment.body, at: comment.createdAt }
  })
}

async function sameLately(
  req: PayloadRequest,
  linkId: string,
  body: string,
): Promise<ReviewerComment | undefined> {
  const since = Date.now() - SAME_WITHIN_MS
  const written = await commentsOfLink(req, linkId)
  return written.findLast((one) => one.body === body && Date.parse(one.at) > since)
}

function counterOf({ payload }: PayloadRequest): AttemptCounter {
  const counter = counters.get(payload) ?? attemptCounter(payload, 'review', REVIEW_COMMENT_LIMIT)
  counters.set(payload, counter)
  return counter
}

function tooManyComments(req: PayloadRequest, seconds: number): APIError {
  return tooMany(
    req,
    seconds,
    `コメントは1時間に${REVIEW_COMMENT_LIMIT.attempts}件までです。${Math.ceil(seconds / 60)}分ほど待ってからお送りください。`,
  )
}
