import { can, type DraftCollectionSlug, relatedIds } from '@tokyo-cancer-portal/domain'
import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { findSubject } from '../findSubject'
import { type CommentEntry, commentOf } from './commentOf'
import { namesOf } from './listComments'

type Options = { req: PayloadRequest; slug: DraftCollectionSlug; id: string; commentId: string }

/**
 * Marks a comment as dealt with: by whoever may edit the document, or wrote the comment.
 *
 * @throws 401, 403, 404
 */
export async function resolveComment(options: Options): Promise<CommentEntry> {
  const { req, slug, id, commentId } = options
  return inTransaction(req, async () => {
    const { actor, newest } = await findSubject({ req, slug, id })
    const comment = await req.payload.findByID({
      collection: 'review-comments',
      id: commentId,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (comment?.collection !== slug || comment.documentId !== id) throw new NotFound(req.t)
    const mayResolve =
      relatedIds(comment.author).includes(actor.id) ||
      can({ actor, action: 'edit', collection: slug, document: newest })
    if (!mayResolve) throw new Forbidden(req.t)
    const resolved = await req.payload.update({
      collection: 'review-comments',
      id: commentId,
      data: { resolved: true },
      depth: 0,
      req,
    })
    return commentOf(resolved, await namesOf(req, relatedIds(resolved.author)))
  })
}
