import { type AnswerTime, answerTime, type ReviewStep } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

const DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000
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
  const { docs } = await req.payload.db.find<{
    id: string
    documentId?: string | null
    action?: string | null
    at: string
  }>({
    collection: 'audit-entries',
    where: {
      and: [
        { action: { in: ['submit', 'recall', 'approve', 'return', 'publish'] } },
        { at: { greater_than: new Date(now.getTime() - DAYS * DAY_MS).toISOString() } },
      ],
    },
    sort: '-at',
    limit: MOST,
    pagination: false,
    req,
  })
  const steps = docs.map(({ documentId, action, at }): ReviewStep => ({
    documentId: documentId ?? '',
    action: action ?? '',
    at,
  }))
  return answerTime(steps.toReversed())
}
