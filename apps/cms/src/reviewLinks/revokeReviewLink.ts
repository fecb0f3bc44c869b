import {
  type DraftCollectionSlug,
  mayRevokeReviewLink,
  relatedIds,
} from '@tokyo-cancer-portal/domain'
import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { writeEntry } from '../audit/writeEntry'
import { inTransaction } from '../database/inTransaction'
import { namesOf } from '../workflow/comments/listComments'
import { conflict } from '../workflow/conflict'
import { findSubject } from '../workflow/findSubject'
import { lockDocument } from '../workflow/lockDocument'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { type ReviewLinkEntry, reviewLinkOf } from './reviewLinkOf'

type Options = { req: PayloadRequest; slug: DraftCollectionSlug; id: string; linkId: string }

/**
 * Ends a review link at once and for good.
 *
 * @throws 401, 403, 404 (also for a link of another document), 409 (it is revoked already)
 */
export async function revokeReviewLink(options: Options): Promise<ReviewLinkEntry> {
  const { req, slug, id, linkId } = options
  return inTransaction(req, async () => {
    const { actor, newest } = await findSubject({ req, slug, id })
    if (!mayRevokeReviewLink({ actor, collection: slug, document: newest })) {
      throw new Forbidden(req.t)
    }
    await lockDocument(req, 'review-links', linkId)
    const link = await req.payload.findByID({
      collection: 'review-links',
      id: linkId,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (link?.collection !== slug || link.documentId !== id) throw new NotFound(req.t)
    if (link.revokedAt) throw conflict('このリンクはすでに取り消されています。')
    const revoked = await req.payload.update({
      collection: 'review-links',
      id: linkId,
      data: { revokedAt: new Date().toISOString() },
      depth: 0,
      req,
    })
    await writeEntry({
      req,
      entry: {
        action: 'revoke-review-link',
        collection: slug,
        documentId: id,
        documentTitle: titleOfDocument(newest),
        comment: link.reviewerName,
      },
    })
    const makers = relatedIds(link.createdBy)
    const names = await namesOf(req, makers)
    return reviewLinkOf(revoked, names.get(makers[0] ?? '') ?? '')
  })
}
