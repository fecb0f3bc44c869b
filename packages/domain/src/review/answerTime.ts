import { toLocalDate } from '../time/toLocalDate'
import { workingDaysBetween } from '../workingDays/workingDaysBetween'
import { medianOf } from './medianOf'

/** What the trail says of one document, in the order in which it happened. */
export type ReviewStep = { documentId: string; action: string; at: string }

/** How long answers took in the middle, and how many there were. */
export type AnswerTime = { medianWorkingDays: number; answers: number }

/** Fewer answers say nothing about what to expect. */
const FEWEST = 5

const ASKED = 'submit'
const TAKEN_BACK = 'recall'
/** Whoever mends a trifle publishes from the form instead of approving. */
const ANSWERED: ReadonlySet<string> = new Set(['approve', 'return', 'publish'])

/**
 * How long requests for approval waited for their answer: the median in working days (0: on the same day), and of how many;
 * null where fewer than 5 were answered.
 *
 * @param steps of whatever documents, each in the order in which it happened
 */
export function answerTime(steps: readonly ReviewStep[]): AnswerTime | null {
  const asked = new Map<string, string>()
  const waited: number[] = []
  for (const { documentId, action, at } of steps) {
    if (action === ASKED) asked.set(documentId, at)
    const since = asked.get(documentId)
    if (since !== undefined && ANSWERED.has(action)) {
      waited.push(workingDaysBetween(toLocalDate(since), toLocalDate(at)))
    }
    if (ANSWERED.has(action) || action === TAKEN_BACK) asked.delete(documentId)
  }
  const medianWorkingDays = medianOf(waited)
  if (medianWorkingDays === null || waited.length < FEWEST) return null
  return { medianWorkingDays, answers: waited.length }
}
