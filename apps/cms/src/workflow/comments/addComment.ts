import type { DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { notify } from '../../mail/notify'
import { findSubject } from '../findSubject'
import { type CommentEntry, commentOf } from './commentOf'
import { namesOf } from './listComments'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  body: string
  /** Path of the field it is about. */
  field?: string | undefined
  /** Without a mail of its own, for the comment of a return. */
  isSilent?: boolean
}

/**
 * Puts a comment at a document or one of its fields. Whoever may see the draft may comment on it: that is all that a
 * reviewer does.
 *
 * @throws 401, 404
 */
export async function addComment(options: Options): Promise<CommentEntry> {
  const { req, slug, id, body, field, isSilent = false } = options
  return inTransaction(req, async () => {
    const { actor, newest } = await findSubject({ req, slug, id })
    const comment = await req.payload.create({
      collection: 'review-comments',
      data: { collection: slug, documentId: id, field: field || null, body },
      depth: 0,
      req,
    })
    if (!isSilent) {
      await notify({ req, kind: 'comment', slug, document: newest, comment: body, field })
    }
    return commentOf(comment, await namesOf(req, [actor.id]))
  })
}
