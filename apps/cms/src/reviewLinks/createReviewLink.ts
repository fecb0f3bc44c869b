import {
  type DraftCollectionSlug,
  mayMakeReviewLink,
  type ReviewLinkDays,
} from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { formatInstant } from '../admin/formatInstant'
import { writeEntry } from '../audit/writeEntry'
import { inTransaction } from '../database/inTransaction'
import { env } from '../env'
import { conflict } from '../workflow/conflict'
import { namesOf } from '../workflow/comments/listComments'
import { findSubject } from '../workflow/findSubject'
import { titleOfDocument } from '../workflow/titleOfDocument'
import { type ReviewLinkEntry, reviewLinkOf } from './reviewLinkOf'
import { hashReviewToken, makeReviewToken } from './token'
import { usableLinks } from './usableLinks'

/** Nobody keeps an eye on more. */
const MOST_USABLE = 20
const DAY_MS = 24 * 60 * 60 * 1000

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  reviewerName: string
  days: ReviewLinkDays
}

/**
 * Lets one person without an account see the newest version of a document, whatever it is when the link is opened.
 *
 * @returns the link, and its address: here and never again, because only a hash of the token is kept
 * @throws 401, 403, 404, 409 (too many links that can be used)
 */
export async function createReviewLink(
  options: Options,
): Promise<{ link: ReviewLinkEntry; url: string }> {
  const { req, slug, id, reviewerName, days } = options
  return inTransaction(req, async () => {
    const { actor, newest } = await findSubject({ req, slug, id })
    if (!mayMakeReviewLink({ actor, collection: slug, document: newest })) {
      throw new Forbidden(req.t)
    }
    const now = new Date()
    const { totalDocs } = await req.payload.count({
      collection: 'review-links',
      where: usableLinks(slug, id, now),
      req,
    })
    if (totalDocs >= MOST_USABLE) {
      throw conflict(
        `使える確認用リンクは1つの内容に${MOST_USABLE}件までです。使わないリンクを取り消してください。`,
      )
    }
    const token = makeReviewToken(req.payload.secret)
    const expiresAt = new Date(now.getTime() + days * DAY_MS).toISOString()
    const documentTitle = titleOfDocument(newest)
    const link = await req.payload.create({
      collection: 'review-links',
      data: {
        collection: slug,
        documentId: id,
        documentTitle,
        reviewerName,
        tokenHash: hashReviewToken(token),
        expiresAt,
        createdBy: actor.id,
      },
      depth: 0,
      req,
    })
    await writeEntry({
      req,
      entry: {
        action: 'review-link',
        collection: slug,
        documentId: id,
        documentTitle,
        comment: `${reviewerName}（${formatInstant(expiresAt)}まで）`,
      },
    })
    const names = await namesOf(req, [actor.id])
    return {
      link: reviewLinkOf(link, names.get(actor.id) ?? '', now),
      // What follows # stays in the browser: no server sees it, and no Referer carries it.
      url: `${env.siteUrl}/review#${token}`,
    }
  })
}
