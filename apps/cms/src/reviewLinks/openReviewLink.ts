import {
  type Actor,
  isReviewable,
  mayMakeReviewLink,
  relatedIds,
  type ReviewableSlug,
  reviewLinkState,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { signInAs } from '../auth/signInAs'
import { inJapanese } from '../localization/inJapanese'
import type { ReviewLink } from '../payload-types'
import { type NewestVersion, newestVersion } from '../workflow/newestVersion'
import { hashReviewToken, isReviewToken } from './token'

/** A link that may be used now, and what it leads to. */
export type OpenedLink = {
  link: ReviewLink
  slug: ReviewableSlug
  /** The newest version of its document, with everything that its maker could see: not to be shown as it is. */
  document: NewestVersion
  /** Who made it, with the rights of now. */
  maker: Actor & { email: string; name?: string | null }
}

/**
 * The link that a request may use, named by `authorization: Review <token>`; null for a token that is forged or
 * unknown, a link that has ended or was revoked, a document that is gone or in the trash, and where whoever made the
 * link is disabled or may not make it any more.
 */
export async function openReviewLink(req: PayloadRequest): Promise<OpenedLink | null> {
  const [scheme, token = ''] = (req.headers.get('authorization') ?? '').split(' ')
  if (scheme !== 'Review' || !isReviewToken({ secret: req.payload.secret, token })) return null
  const link = await req.payload.db.findOne<ReviewLink>({
    collection: 'review-links',
    where: { tokenHash: { equals: hashReviewToken(token) } },
    req,
  })
  if (!link || reviewLinkState(link, new Date()) !== 'usable') return null
  const { collection: slug, documentId } = link
  const maker = await makerOf(req, link)
  if (!maker || !isReviewable(slug)) return null
  const document = await newestVersion(inJapanese(req), slug, documentId)
  if (!document || !mayMakeReviewLink({ actor: maker, collection: slug, document })) return null
  return { link, slug, document, maker }
}

async function makerOf(
  req: PayloadRequest,
  { createdBy }: ReviewLink,
): Promise<OpenedLink['maker'] | null> {
  const [id] = relatedIds(createdBy)
  const user = id === undefined ? null : await signInAs(req, id)
  const actor = user && (await actorOf({ payload: req.payload, user }))
  if (!user || !actor) return null
  const { email, name } = user as unknown as { email: string; name?: string | null }
  return { ...actor, email, name: name ?? null }
}
