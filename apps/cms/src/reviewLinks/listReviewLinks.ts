import { mayMakeReviewLink, mayRevokeReviewLink, relatedIds } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest, Where } from 'payload'
import type { ReviewLink } from '../payload-types'
import { namesOf } from '../workflow/comments/listComments'
import type { Subject } from '../workflow/findSubject'
import { type ReviewLinkEntry, reviewLinkOf } from './reviewLinkOf'
import { usableLinks } from './usableLinks'

/** The review links of a document. */
export type ReviewLinks = {
  canMake: boolean
  /** Those that can be used, the newest first. */
  usable: ReviewLinkEntry[]
  /** The last of those that cannot be used any more. */
  ended: ReviewLinkEntry[]
}

const ENDED_SHOWN = 10

/** The links of a document, for those who may make or end them; null for everybody else. */
export async function listReviewLinks(
  req: PayloadRequest,
  { actor, slug, newest }: Pick<Subject, 'actor' | 'slug' | 'newest'>,
): Promise<ReviewLinks | null> {
  const question = { actor, collection: slug, document: newest }
  if (!mayRevokeReviewLink(question)) return null
  const now = new Date()
  const usable = await find(req, usableLinks(slug, newest.id, now))
  const ended = await find(
    req,
    {
      and: [
        { collection: { equals: slug } },
        { documentId: { equals: newest.id } },
        { id: { not_in: usable.map(({ id }) => id) } },
      ],
    },
    ENDED_SHOWN,
  )
  const makers = [...usable, ...ended].flatMap(({ createdBy }) => relatedIds(createdBy))
  const names = await namesOf(req, [...new Set(makers)])
  const entries = (links: ReviewLink[]) =>
    links.map((link) =>
      reviewLinkOf(link, names.get(relatedIds(link.createdBy)[0] ?? '') ?? '（不明）', now),
    )
  return {
    canMake: mayMakeReviewLink(question),
    usable: entries(usable),
    ended: entries(ended),
  }
}

async function find(req: PayloadRequest, where: Where, limit = 0): Promise<ReviewLink[]> {
  const { docs } = await req.payload.find({
    collection: 'review-links',
    where,
    sort: '-createdAt',
    limit,
    pagination: false,
    depth: 0,
    req,
  })
  return docs
}
