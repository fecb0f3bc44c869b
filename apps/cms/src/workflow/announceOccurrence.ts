import {
  type AnnouncementProblem,
  attemptAnnouncement,
  needsAfterReview,
  type OccurrenceAnnouncement,
  withAnnouncement,
} from '@tokyo-cancer-portal/domain'
import { APIError, type PayloadRequest } from 'payload'
import { notify } from '../mail/notify'
import { changeLiveCopy } from './changeLiveCopy'
import { conflict } from './conflict'
import type { Subject } from './findSubject'
import { occasionsOf } from './occasionsOf'
import { occurrencesOf } from './occurrencesOf'
import { refuseOtherVersion } from './refuseOtherVersion'

type Options = OccurrenceAnnouncement & {
  req: PayloadRequest
  /** An event that this person may announce, locked. */
  subject: Subject
  key: string
  baseVersion?: string | undefined
}

const REFUSALS: Record<Exclude<AnnouncementProblem, 'repeated' | 'unknown'>, string> = {
  over: 'その回は、すでに終わっています。',
  'event-called-off': 'このイベントは、全体の中止または延期をお知らせしています。',
  already:
    'その回は、すでに中止または延期になっています。説明を直すときは、「開催日時」で直して承認を依頼してください。',
}

/**
 * Marks one date of a published event, see `announce`. The same request once more changes nothing and tells nobody
 * again.
 */
export async function announceOccurrence(options: Options): Promise<Record<string, unknown>> {
  const { req, subject, key, status, reason, baseVersion } = options
  const { actor, live, newest } = subject
  if (!live) throw conflict('公開中のイベントではないため、中止・延期をお知らせできません。')
  const event = { status: live.status, occurrences: occurrencesOf(live) }
  const targets = attemptAnnouncement({ event, key, status, reason, now: new Date() })
  // Whoever sends it twice has the version of before the first time.
  if (targets === 'repeated') return live
  refuseOtherVersion(newest, baseVersion)
  if (targets === 'unknown') {
    const message = '公開中のイベントに、その開催日はありません。'
    throw new APIError(message, 400, { field: 'occurrence' }, true)
  }
  if (typeof targets === 'string') throw conflict(REFUSALS[targets])

  const occasion = occasionsOf(targets)
  const isLookedAt = needsAfterReview(actor)
  if (isLookedAt) {
    await notify({
      req,
      kind: 'announce',
      slug: 'events',
      document: live,
      comment: reason,
      announced: status,
      occasion,
    })
  }
  return changeLiveCopy({
    req,
    subject,
    event: 'announce',
    comment: `${occasion}の回：${reason}`,
    announced: status,
    change: (version) => ({
      occurrences: withAnnouncement(occurrencesOf(version), targets, { status, reason }),
      ...(isLookedAt
        ? { afterReviewSince: live.afterReviewSince ?? new Date().toISOString() }
        : {}),
    }),
  })
}
