import { CALENDAR_ATTEMPTS } from '@tokyo-cancer-portal/domain'
import type { Payload, PayloadRequest } from 'payload'
import { type AttemptCounter, attemptCounter } from '../../auth/limits/attemptCounter'
import { countingKey } from '../../auth/limits/signInCounters'
import { tooMany } from '../../auth/limits/tooMany'
import { fewAtATime } from '../../http/fewAtATime'

/** Addresses that are fetched at the same time: slow ones must not keep connections without end. */
const inTurn = fewAtATime(4)

const known = new WeakMap<Payload, AttemptCounter>()

/**
 * Fetches something for a person, a bounded number of times a minute and few at a time, so that nobody has the portal knock at
 * many doors.
 *
 * @throws 429 with Retry-After
 */
export async function fetchTurn<T>(req: PayloadRequest, fetchIt: () => Promise<T>): Promise<T> {
  const seconds = await counterOf(req.payload).count(countingKey(String(req.user?.id)))
  if (seconds !== null) throw tooMany(req, seconds)
  return inTurn(fetchIt)
}

function counterOf(payload: Payload): AttemptCounter {
  const counter = known.get(payload) ?? attemptCounter(payload, 'calendar', CALENDAR_ATTEMPTS)
  known.set(payload, counter)
  return counter
}
