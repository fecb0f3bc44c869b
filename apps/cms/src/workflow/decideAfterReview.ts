import {
  type DraftCollectionSlug,
  withAcceptance,
  withoutAnnouncement,
  isDecider,
} from '@tokyo-cancer-portal/domain'
import { APIError, Forbidden, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { inJapanese } from '../localization/inJapanese'
import { notify } from '../mail/notify'
import { announcementsOf } from './announcementsOf'
import { changeLiveCopy } from './changeLiveCopy'
import { addComment } from './comments/addComment'
import { conflict } from './conflict'
import { findSubject, type Subject } from './findSubject'
import type { NewestVersion } from './newestVersion'
import { occasionsOf } from './occasionsOf'
import { occurrencesOf } from './occurrencesOf'
import { takeBack } from './unseen/takeBack'
import { type UnseenPublication, unseenPublication } from './unseen/unseenPublication'

type Options = {
  req: PayloadRequest
  slug: DraftCollectionSlug
  id: string
  decision: 'accept' | 'revert' | 'return'
  /** One date of an event (`isOccurrenceKey`); absent for everything that was made public. */
  occurrence?: string | undefined
  comment?: string | undefined
  baseVersion?: string | undefined
}

const NOTHING_WAITS = '確認を待つ変更はありません。ほかの方が先に確認した可能性があります。'
const NOTHING_ANNOUNCED = { previousStatus: null, previousNote: null }

/**
 * What staff say about something that a hospital made public without approval: it may stay, or (for an announcement)
 * the event, or its date, says again what it said before. A publication is taken back (`takeBack`).
 *
 * @returns the live document, relations as ids
 * @throws 400 (a publication is taken back without saying why), 401, 403, 404; 409 where nothing waits or there is nothing
 *   to go back to
 */
export async function decideAfterReview(options: Options): Promise<Record<string, unknown>> {
  const { slug, id, decision, occurrence, comment, baseVersion } = options
  const req = inJapanese(options.req)
  return inTransaction(req, async () => {
    const subject = await findSubject({ req, slug, id, baseVersion })
    const { actor, live, newest } = subject
    const document = live ?? newest
    if (!isDecider(actor, slug, document)) throw new Forbidden(req.t)
    const isOfEverything = occurrence === undefined
    const unseen = await unseenPublication(req, slug, live)
    if (decision === 'return') {
      if (!live || !unseen || !isOfEverything) throw conflict(NOTHING_WAITS)
      return returnPublication({ req, subject, live, unseen, comment })
    }
    const { event, rows, hasMore } = announcementsOf(slug, live, occurrence)
    const isAllSeen = !hasMore && (unseen === null || (decision === 'accept' && isOfEverything))
    const isPossible =
      decision === 'accept' && isOfEverything
        ? live?.afterReviewSince
        : event !== null || rows.length > 0
    if (!live || !isPossible) {
      throw conflict(NOTHING_WAITS)
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
        ...(isAllSeen ? { afterReviewSince: null } : {}),
        ...(rows.length > 0 ? { occurrences: decided(occurrencesOf(version), rows) } : {}),
        ...(slug === 'events' && isOfEverything ? { announcement: NOTHING_ANNOUNCED } : {}),
        ...(decision === 'revert' && event
          ? { status: event.previousStatus, statusNote: event.previousNote ?? null }
          : {}),
      }),
    })
  })
}

type Return = Pick<Options, 'req' | 'comment'> & {
  subject: Subject
  live: NewestVersion
  unseen: UnseenPublication
}

async function returnPublication(options: Return): Promise<Record<string, unknown>> {
  const { req, subject, live, unseen } = options
  const { slug } = subject
  const comment = options.comment?.trim() ?? ''
  if (comment === '') {
    throw new APIError('差し戻しの理由を書いてください。', 400, { field: 'comment' }, true)
  }
  await addComment({ req, slug, id: live.id, body: comment, isSilent: true })
  const kind = unseen.before === null ? 'taken-off' : 'taken-back'
  await notify({ req, kind, slug, document: live, comment })
  return takeBack({ req, subject, unseen, comment })
}
