import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { normalizeText } from '../hooks/normalizeText'
import { commentSchema, readBody } from '../workflow/readBody'
import { addReviewComment } from './addReviewComment'
import { commentsOfLink } from './commentsOfLink'
import { linkRefusal } from './linkRefusal'
import { noteOpening } from './noteOpening'
import { openReviewLink } from './openReviewLink'
import { readForReview } from './readForReview'
import { requesterOf } from './requesterOf'

const bodySchema = z.object({
  body: commentSchema
    .transform((text) => normalizeText(text).trim())
    .pipe(commentSchema.min(1, 'コメントを書いてください。')),
})

/**
 * What a reviewer without an account does, with `authorization: Review <token>`:
 *
 * - `GET /api/review/document` → `{ collection, doc, savedAt, isPublic, reviewerName, requestedBy, expiresAt,
 *   comments: [{ body, at }] }`
 * - `POST /api/review/comments` with `{ body }` → 201 `{ comment: { body, at } }`
 *
 * 401 with one sentence for every link that cannot be used, 429 with Retry-After for too many comments. A cookie that
 * comes along counts for nothing.
 */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/review/document',
    method: 'get',
    handler: async (req) => {
      asVisitor(req)
      const opened = await openReviewLink(req)
      if (!opened) throw linkRefusal()
      await noteOpening(req, opened)
      const { slug, link, document, maker } = opened
      return json({
        collection: slug,
        doc: await readForReview(req, opened),
        savedAt: document.updatedAt,
        // The newest version is the public one: nothing was changed since.
        isPublic: document._status === 'published',
        reviewerName: link.reviewerName,
        requestedBy: await requesterOf(req, maker),
        expiresAt: link.expiresAt,
        comments: await commentsOfLink(req, link.id),
      })
    },
  },
  {
    path: '/review/comments',
    method: 'post',
    handler: async (req) => {
      asVisitor(req)
      const { body } = await readBody(req, bodySchema)
      return json({ comment: await addReviewComment(req, body) }, 201)
    },
  },
]

function asVisitor(req: PayloadRequest): void {
  req.user = null
}

const json = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } })
