import { type AnswerTime, answerTime } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { reviewSteps } from './reviewSteps'

const DAYS = 90
/** Of the newest; more would not move the median. */
const MOST = 5000

/**
 * How long requests for approval of the last 90 days waited for an answer, from the audit trail; see `answerTime`. Numbers
 * alone, for whoever has signed in.
 */
export async function answerTimes(
  req: PayloadRequest,
  now = new Date(),
): Promise<AnswerTime | null> {
  return answerTime(await reviewSteps(req, { now, days: DAYS, most: MOST }))
}
