import { can, type DraftCollectionSlug } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { inJapanese } from '../localization/inJapanese'
import { notify } from '../mail/notify'
import type { Announcement } from './announce'
import { changeLiveCopy } from './changeLiveCopy'
import { conflict } from './conflict'
import { findSubject } from './findSubject'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  decision: 'accept' | 'revert'
  comment?: string | undefined
  baseVersion?: string | undefined
}

const NOTHING_ANNOUNCED = { previousStatus: null, previousNote: null }

/**
 * What staff say about something that a hospital made public without approval: it may stay, or (for an announcement)
 * the event says again what it said before.
 *
 * @returns the live document, relations as ids
 * @throws 401, 403, 404; 409 where nothing waits or there is nothing to go back to
 */
export async function decideAfterReview(options: Options): Promise<Record<string, unknown>> {
  const { slug, id, decision, comment, baseVersion } = options
  const req = inJapanese(options.req)
  return inTransaction(req, async () => {
    const subject = await findSubject({ req, slug, id, baseVersion })
    const { actor, live, newest } = subject
    const document = live ?? newest
    const mayDecide = can({ actor, action: 'publish', collection: slug, document })
    if (!mayDecide || actor.reach !== 'everything') throw new Forbidden(req.t)
    const { previousStatus, previousNote } = (live?.announcement as Announcement) ?? {}
    const isPossible = decision === 'accept' ? live?.afterReviewSince : previousStatus
    if (!live || !isPossible) {
      throw conflict('確認を待つ変更はありません。ほかの方が先に確認した可能性があります。')
    }
    await notify({ req, kind: decision, slug, document: live, comment })
    return changeLiveCopy({
      req,
      subject,
      event: decision,
      comment,
      change: {
        afterReviewSince: null,
        ...(slug === 'events' ? { announcement: NOTHING_ANNOUNCED } : {}),
        ...(decision === 'revert'
          ? { status: previousStatus, statusNote: previousNote ?? null }
          : {}),
      },
    })
  })
}
