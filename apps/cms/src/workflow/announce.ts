import { canAnnounce, hasEnded, needsAfterReview } from '@tokyo-cancer-portal/domain'
import { Forbidden, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/inTransaction'
import { inJapanese } from '../localization/inJapanese'
import { notify } from '../mail/notify'
import { announceOccurrence } from './announceOccurrence'
import { changeLiveCopy } from './changeLiveCopy'
import { conflict } from './conflict'
import { findSubject } from './findSubject'
import { refuseOtherVersion } from './refuseOtherVersion'

type Options = {
  req: PayloadRequest
  id: string
  status: 'cancelled' | 'postponed'
  reason: string
  /** One date of the event (`isOccurrenceKey`); absent for the whole event. */
  occurrence?: string | undefined
  baseVersion?: string | undefined
}

/**
 * Marks a published event, or one of its dates, as cancelled or postponed, on the site at once. Announced by a hospital
 * it is looked at by staff afterwards, who can take it back (`decideAfterReview`).
 *
 * @returns the live event, relations as ids
 * @throws 401, 403, 404; 400 for a date that the event does not have; 409 for an event that is not published or is
 *   over, and for a date that is over or says so already
 */
export async function announce(options: Options): Promise<Record<string, unknown>> {
  const { id, status, reason, occurrence, baseVersion } = options
  const req = inJapanese(options.req)
  return inTransaction(req, async () => {
    const subject = await findSubject({ req, slug: 'events', id })
    const { actor, live, newest } = subject
    if (!canAnnounce(actor, live ?? newest)) throw new Forbidden(req.t)
    if (occurrence !== undefined) {
      return announceOccurrence({ req, subject, key: occurrence, status, reason, baseVersion })
    }
    refuseOtherVersion(newest, baseVersion)
    if (!live) throw conflict('公開中のイベントではないため、中止・延期をお知らせできません。')
    if (hasEnded(live.endsAt, new Date())) throw conflict('すでに終わったイベントです。')
    const isAnnouncedAlready = Boolean((live.announcement as Announcement)?.previousStatus)
    if (needsAfterReview(actor)) {
      await notify({
        req,
        kind: 'announce',
        slug: 'events',
        document: live,
        comment: reason,
        announced: status,
      })
    }
    return changeLiveCopy({
      req,
      subject,
      event: 'announce',
      comment: reason,
      announced: status,
      change: () => ({
        status,
        statusNote: reason,
        // What staff would go back to is what was there before the first announcement.
        ...(isAnnouncedAlready
          ? {}
          : {
              announcement: { previousStatus: live.status, previousNote: live.statusNote ?? null },
            }),
        ...(needsAfterReview(actor)
          ? { afterReviewSince: live.afterReviewSince ?? new Date().toISOString() }
          : {}),
      }),
    })
  })
}

/** See `announcementField`. */
export type Announcement =
  { previousStatus?: string | null; previousNote?: string | null } | null | undefined
