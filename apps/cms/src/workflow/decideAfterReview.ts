import {
  type DraftCollectionSlug,
  withAcceptance,
  withoutAnnouncement,
  isDecider,
} from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { inJapanese } from '../localization/inJapanese'
import { notify } from '../mail/notify'
import { announcementsOf } from './announcementsOf'
import { changeLiveCopy } from './changeLiveCopy'
import { conflict } from './conflict'
import { findSubject } from './findSubject'
import { occasionsOf } from './occasionsOf'
import { occurrencesOf } from './occurrencesOf'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  decision: 'accept' | 'revert'
  /** One date of an event (`isOccurrenceKey`); absent for everything that was made public. */
  occurrence?: string | undefined
  comment?: string | undefined
  baseVersion?: string | undefined
}

const NOTHING_ANNOUNCED = { previousStatus: null, previousNote: null }

/**
 * What staff say about something that a hospital made public without approval: it may stay, or (for an announcement)
 * the event, or its date, says again what it said before.
 *
 * @returns the live document, relations as ids
 * @throws 401, 403, 404; 409 where nothing waits or there is nothing to go back to
 */
export async function decideAfterReview(options: Options): Promise<Record<string, unknown>> {
  const { slug, id, decision, occurrence, comment, baseVersion } = options
  const req = inJapanese(options.req)
  return inTransaction(req, async () => {
    const subject = await findSubject({ req, slug, id, baseVersion })
    const { actor, live, newest } = subject
    const document = live ?? newest
    if (!isDecider(actor, slug, document)) throw new Forbidden(req.t)
    const { event, rows, hasMore } = announcementsOf(slug, live, occurrence)
    const isOfEverything = occurrence === undefined
    const isPossible =
      decision === 'accept' && isOfEverything
        ? live?.afterReviewSince
        : event !== null || rows.length > 0
    if (!live || !isPossible) {
      throw conflict('確認を待つ変更はありません。ほかの方が先に確認した可能性があります。')
    }
    const occasion = event === null ? occasionsOf(rows) : ''
    await notify({ req, kind: decision, slug, document: live, comment, occasion })
    const decided = decision === 'accept' ? withAcceptance : withoutAnnouncement
    return changeLiveCopy({
      req,
      subject,
      event: decision,
      comment: [occasion && `${occasion}の回`, comment].filter(Boolean).join('：') || undefined,
      change: (version) => ({
        ...(hasMore ? {} : { afterReviewSince: null }),
        ...(rows.length > 0 ? { occurrences: decided(occurrencesOf(version), rows) } : {}),
        ...(slug === 'events' && isOfEverything ? { announcement: NOTHING_ANNOUNCED } : {}),
        ...(decision === 'revert' && event
          ? { status: event.previousStatus, statusNote: event.previousNote ?? null }
          : {}),
      }),
    })
  })
}
