import type { ReviewStep } from '../review/answerTime'
import { DEFAULT_TRUST, type TrustLevel } from './trustLevels'

/** How far back requests count: a meeting that is held once a year is in it, and people at hospitals change by the year. */
export const RECORD_DAYS = 365
/** How many of the newest requests count: what somebody did wrong before ten clean ones has been learnt. */
export const RECORD_REQUESTS = 10
/** Fewer clean requests than these are chance: one mistake in five is found with fair certainty only after as many. */
export const FEWEST_CLEAN = 5

/** What became of the requests of an organization, of the newest `RECORD_REQUESTS` at most. */
export type TrustRecord = {
  /** How many were answered. */
  requests: number
  /** How many of them were approved as they were. */
  clean: number
  /** How many were approved as they were since the last that was not. */
  cleanInARow: number
}

/**
 * What became of requests for approval, from what the audit trail says of all events of an organization. A request that
 * was returned, or published by staff with a change or a correction of theirs, is not clean, however often it was sent again; nor is what
 * was public at once and was returned afterwards.
 *
 * @param steps the oldest first
 */
export function trustRecord(steps: readonly ReviewStep[]): TrustRecord {
  const asked = new Map<string, { isReturned: boolean; isCorrected?: boolean }>()
  const answers: boolean[] = []
  for (const { documentId, action } of steps) {
    const open = asked.get(documentId)
    if (action === 'submit') asked.set(documentId, open ?? { isReturned: false })
    // Taken back before anybody answered; what came back once is still one request.
    if (action === 'recall' && open && !open.isReturned) asked.delete(documentId)
    if (action === 'return') {
      // Without a request it was public already, and looked at afterwards.
      if (!open?.isReturned) answers.push(false)
      asked.set(documentId, { isReturned: true })
    }
    if (open && action === 'correct') open.isCorrected = true
    if (open && (action === 'approve' || action === 'publish')) {
      if (!open.isReturned) answers.push(action === 'approve' && !open.isCorrected)
      asked.delete(documentId)
    }
  }
  const newest = answers.slice(-RECORD_REQUESTS)
  const lastFault = newest.lastIndexOf(false)
  return {
    requests: newest.length,
    clean: newest.filter(Boolean).length,
    cleanInARow: newest.length - 1 - lastFault,
  }
}

/** The level that a record speaks for. A proposal: staff know more than it says. */
export function suggestTrust({ cleanInARow }: TrustRecord): TrustLevel {
  if (cleanInARow >= RECORD_REQUESTS) return 'everything'
  return cleanInARow >= FEWEST_CLEAN ? 'times-and-venue' : DEFAULT_TRUST
}
