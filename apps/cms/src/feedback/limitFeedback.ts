import { FEEDBACK_LIMITS, type FeedbackTarget } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { type AttemptCounter, attemptCounter } from '../auth/limits/attemptCounter'
import { countingKey } from '../auth/limits/signInCounters'
import { tooMany } from '../auth/limits/tooMany'

type Message = FeedbackTarget & { answer?: unknown }
type Counters = Record<keyof typeof FEEDBACK_LIMITS, AttemptCounter>

const BUSY = 'ただいま多くの送信を受け付けています。しばらく時間をおいてお送りください。'

const known = new WeakMap<object, Counters>()

/**
 * Keeps visitors together from sending more than staff can read, whatever the site lets through.
 *
 * @throws 429 with Retry-After
 */
export async function limitFeedback(req: PayloadRequest, message: Message): Promise<void> {
  const { answers, reports, reportsOfPage } = countersOf(req)
  if (message.answer !== undefined) {
    refuseAfter(req, await answers.count('all'))
    return
  }
  // Of the page first: what is refused for one page must not use up what others may send.
  refuseAfter(req, await reportsOfPage.count(countingKey(message.collection, message.id)))
  refuseAfter(req, await reports.count('all'))
}

function countersOf({ payload }: PayloadRequest): Counters {
  const found = known.get(payload)
  if (found) return found
  const counters = {
    answers: attemptCounter(payload, 'feedback-answers', FEEDBACK_LIMITS.answers),
    reports: attemptCounter(payload, 'feedback-reports', FEEDBACK_LIMITS.reports),
    reportsOfPage: attemptCounter(payload, 'feedback-page', FEEDBACK_LIMITS.reportsOfPage),
  }
  known.set(payload, counters)
  return counters
}

function refuseAfter(req: PayloadRequest, seconds: number | null): void {
  if (seconds !== null) throw tooMany(req, seconds, BUSY)
}
