import { type DraftCollectionSlug, isDecider } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { inTransaction } from '../../database/inTransaction'
import { inJapanese } from '../../localization/inJapanese'
import { conflict } from '../conflict'
import { findSubject, type Subject } from '../findSubject'
import { type Claim, claimsOf } from './claimsOf'
import { keepClaim } from './keepClaim'

type Options = { req: PayloadRequest; slug: DraftCollectionSlug; id: string }

/**
 * 担当する: says that one is looking at a request for approval, so that nobody else does at the same time. It forbids
 * nobody anything, and ends with the decision.
 *
 * @param isTakenOver whether somebody else's is taken over
 * @throws 401, 403 (decides about no such document), 404, 409 (does not wait any more, or somebody else is looking)
 */
export async function claim(options: Options & { isTakenOver: boolean }): Promise<Claim> {
  const req = inJapanese(options.req)
  const { slug, id, isTakenOver } = options
  return inTransaction(req, async () => {
    const { standing } = await subjectOf(req, slug, id)
    if (standing.state !== 'submitted') {
      throw conflict('もう承認を待っていません。画面を読み込み直してください。')
    }
    const held = (await claimsOf(req, [id])).get(id)
    if (held?.isOwn) return held
    if (held && !isTakenOver) {
      throw conflict(
        `${held.name}さんが担当しています。代わるときは「担当を代わる」を押してください。`,
      )
    }
    await keepClaim(req, slug, id, { claimedBy: req.user!.id, claimedAt: new Date().toISOString() })
    return (await claimsOf(req, [id])).get(id)!
  })
}

/**
 * 担当をやめる: gives one's own claim back; without one nothing happens.
 *
 * @throws 401, 403, 404
 */
export async function unclaim({ req: original, slug, id }: Options): Promise<void> {
  const req = inJapanese(original)
  await inTransaction(req, async () => {
    await subjectOf(req, slug, id)
    const held = (await claimsOf(req, [id])).get(id)
    if (held?.isOwn) await keepClaim(req, slug, id, { claimedBy: null, claimedAt: null })
  })
}

/** The document, for staff who decide about such documents. */
async function subjectOf(
  req: PayloadRequest,
  slug: DraftCollectionSlug,
  id: string,
): Promise<Subject> {
  const subject = await findSubject({ req, slug, id })
  const { actor, newest } = subject
  if (!isDecider(actor, slug, newest)) throw new Forbidden(req.t)
  return subject
}
