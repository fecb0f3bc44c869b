import { SEARCH_LAB_ATTEMPTS } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { type AttemptCounter, attemptCounter } from '../../auth/limits/attemptCounter'
import { countingKey } from '../../auth/limits/signInCounters'
import { tooMany } from '../../auth/limits/tooMany'

type Kind = keyof typeof SEARCH_LAB_ATTEMPTS

const known = new WeakMap<object, Record<Kind, AttemptCounter>>()

/**
 * Keeps one person from keeping the search busy.
 *
 * @throws 429 with Retry-After
 */
export async function limitLab(req: PayloadRequest, kind: Kind, person: string): Promise<void> {
  const seconds = await countersOf(req)[kind].count(countingKey(person))
  if (seconds !== null) throw tooMany(req, seconds)
}

function countersOf({ payload }: PayloadRequest): Record<Kind, AttemptCounter> {
  const found = known.get(payload)
  if (found) return found
  const counters = {
    compare: attemptCounter(payload, 'lab-compare', SEARCH_LAB_ATTEMPTS.compare),
    chat: attemptCounter(payload, 'lab-chat', SEARCH_LAB_ATTEMPTS.chat),
    explain: attemptCounter(payload, 'lab-explain', SEARCH_LAB_ATTEMPTS.explain),
  }
  known.set(payload, counters)
  return counters
}
